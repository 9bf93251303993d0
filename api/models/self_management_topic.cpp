// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/self_management_topic.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, SelfManagementTopic& out)
{
    json::Object<7> object(
        in, at, found, {"code", "language", "title", "summary", "steps", "sample", "effectiveFrom"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.language, json::Text{.maxLength = 35});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.summary, json::Text{.maxLength = 1000});
    object.required(out.steps, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.sample, json::Any{});
    object.required(out.effectiveFrom, json::Any{});
}

void write(json::Writer& out, const SelfManagementTopic& in)
{
    out.open();
    out.member("code", in.code);
    out.member("language", in.language);
    out.member("title", in.title);
    out.member("summary", in.summary);
    out.member("steps", in.steps);
    out.member("sample", in.sample);
    out.member("effectiveFrom", in.effectiveFrom);
    out.close();
}

} // namespace careway::api
