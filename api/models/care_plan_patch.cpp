// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanPatch& out)
{
    json::Object<7> object(
        in, at, found, {"title", "goals", "interventions", "needs", "barriers", "strengths", "careTeam"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.title, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.goals, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.interventions, json::Items{.max = 100, .each = json::Any{}});
    object.optional(out.needs, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.barriers, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.strengths, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.careTeam, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const CarePlanPatch& in)
{
    out.open();
    out.member("title", in.title);
    out.member("goals", in.goals);
    out.member("interventions", in.interventions);
    out.member("needs", in.needs);
    out.member("barriers", in.barriers);
    out.member("strengths", in.strengths);
    out.member("careTeam", in.careTeam);
    out.close();
}

} // namespace careway::api
