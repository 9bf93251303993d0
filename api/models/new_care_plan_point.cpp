// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_care_plan_point.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanPoint& out)
{
    json::Object<2> object(in, at, found, {"id", "text"}, json::Unknown::refused);
    object.optional(out.id, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const NewCarePlanPoint& in)
{
    out.open();
    out.member("id", in.id);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
