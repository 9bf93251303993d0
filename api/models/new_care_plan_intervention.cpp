// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_care_plan_intervention.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanIntervention& out)
{
    json::Object<4> object(in, at, found, {"id", "text", "responsible", "goalIds"}, json::Unknown::refused);
    object.optional(out.id, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 500});
    object.optional(out.responsible, json::Text{.minLength = 1, .maxLength = 100});
    object.optional(out.goalIds, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const NewCarePlanIntervention& in)
{
    out.open();
    out.member("id", in.id);
    out.member("text", in.text);
    out.member("responsible", in.responsible);
    out.member("goalIds", in.goalIds);
    out.close();
}

} // namespace careway::api
