// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/self_management_topic_entry.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, SelfManagementTopicEntry& out)
{
    json::Object<6> object(in, at, found, {"code", "language", "title", "summary", "steps", "sample"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.language, json::Text{.maxLength = 35});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.summary, json::Text{.maxLength = 1000});
    object.required(out.steps, json::Range<std::int32_t>{.minimum = 1, .maximum = 20});
    object.required(out.sample, json::Any{});
}

void write(json::Writer& out, const SelfManagementTopicEntry& in)
{
    out.open();
    out.member("code", in.code);
    out.member("language", in.language);
    out.member("title", in.title);
    out.member("summary", in.summary);
    out.member("steps", in.steps);
    out.member("sample", in.sample);
    out.close();
}

} // namespace careway::api
