// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_goal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanGoal& out)
{
    json::Object<6> object(in, at, found, {"id", "kind", "text", "measure", "targetOn", "outcome"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.text, json::Text{.maxLength = 500});
    object.required(out.measure, json::Any{});
    object.optional(out.targetOn, json::Any{});
    object.optional(out.outcome, json::Any{});
}

void write(json::Writer& out, const CarePlanGoal& in)
{
    out.open();
    out.member("id", in.id);
    out.member("kind", in.kind);
    out.member("text", in.text);
    out.member("measure", in.measure);
    out.member("targetOn", in.targetOn);
    out.member("outcome", in.outcome);
    out.close();
}

} // namespace careway::api
