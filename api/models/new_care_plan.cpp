// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_care_plan.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlan& out)
{
    json::Object<12> object(in, at, found,
        {"memberId", "program", "enrollmentId", "templateCode", "title", "precededBy", "goals", "interventions", "needs", "barriers",
            "strengths", "careTeam"},
        json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.program, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.enrollmentId, json::Any{});
    object.optional(
        out.templateCode, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.title, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.precededBy, json::Any{});
    object.optional(out.goals, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.interventions, json::Items{.max = 100, .each = json::Any{}});
    object.optional(out.needs, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.barriers, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.strengths, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.careTeam, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const NewCarePlan& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("program", in.program);
    out.member("enrollmentId", in.enrollmentId);
    out.member("templateCode", in.templateCode);
    out.member("title", in.title);
    out.member("precededBy", in.precededBy);
    out.member("goals", in.goals);
    out.member("interventions", in.interventions);
    out.member("needs", in.needs);
    out.member("barriers", in.barriers);
    out.member("strengths", in.strengths);
    out.member("careTeam", in.careTeam);
    out.close();
}

} // namespace careway::api
