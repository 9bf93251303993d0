// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_care_plan_goal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanGoal& out)
{
    json::Object<5> object(in, at, found, {"id", "kind", "text", "measure", "targetOn"}, json::Unknown::refused);
    object.optional(out.id, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 500});
    object.required(out.measure, json::Any{});
    object.optional(out.targetOn, json::Any{});
}

void write(json::Writer& out, const NewCarePlanGoal& in)
{
    out.open();
    out.member("id", in.id);
    out.member("kind", in.kind);
    out.member("text", in.text);
    out.member("measure", in.measure);
    out.member("targetOn", in.targetOn);
    out.close();
}

} // namespace careway::api
