// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/self_management_step.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, SelfManagementStep& out)
{
    json::Object<4> object(in, at, found, {"code", "title", "text", "activity"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.text, json::Text{.maxLength = 4000});
    object.optional(out.activity, json::Text{.maxLength = 1000});
}

void write(json::Writer& out, const SelfManagementStep& in)
{
    out.open();
    out.member("code", in.code);
    out.member("title", in.title);
    out.member("text", in.text);
    out.member("activity", in.activity);
    out.close();
}

} // namespace careway::api
