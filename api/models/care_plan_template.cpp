// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_template.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanTemplate& out)
{
    json::Object<13> object(in, at, found,
        {"code", "program", "title", "goals", "interventions", "needs", "barriers", "strengths", "careTeam", "sample", "citation",
            "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.program, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.goals, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.interventions, json::Items{.max = 100, .each = json::Any{}});
    object.required(out.needs, json::Items{.max = 50, .each = json::Text{.maxLength = 500}});
    object.required(out.barriers, json::Items{.max = 50, .each = json::Text{.maxLength = 500}});
    object.required(out.strengths, json::Items{.max = 50, .each = json::Text{.maxLength = 500}});
    object.required(out.careTeam, json::Items{.max = 50, .each = json::Text{.maxLength = 100}});
    object.required(out.sample, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const CarePlanTemplate& in)
{
    out.open();
    out.member("code", in.code);
    out.member("program", in.program);
    out.member("title", in.title);
    out.member("goals", in.goals);
    out.member("interventions", in.interventions);
    out.member("needs", in.needs);
    out.member("barriers", in.barriers);
    out.member("strengths", in.strengths);
    out.member("careTeam", in.careTeam);
    out.member("sample", in.sample);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
