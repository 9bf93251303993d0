// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_care_plan_contribution.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanContribution& out)
{
    json::Object<3> object(in, at, found, {"onBehalfOf", "text", "goalId"}, json::Unknown::refused);
    object.optional(out.onBehalfOf, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 4000});
    object.optional(out.goalId, json::Any{});
}

void write(json::Writer& out, const NewCarePlanContribution& in)
{
    out.open();
    out.member("onBehalfOf", in.onBehalfOf);
    out.member("text", in.text);
    out.member("goalId", in.goalId);
    out.close();
}

} // namespace careway::api
