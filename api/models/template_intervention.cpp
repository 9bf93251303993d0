// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/template_intervention.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TemplateIntervention& out)
{
    json::Object<3> object(in, at, found, {"text", "responsible", "goals"}, json::Unknown::refused);
    object.required(out.text, json::Text{.maxLength = 500});
    object.optional(out.responsible, json::Text{.maxLength = 100});
    object.required(out.goals,
        json::Items{
            .max = 50, .each = json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()}});
}

void write(json::Writer& out, const TemplateIntervention& in)
{
    out.open();
    out.member("text", in.text);
    out.member("responsible", in.responsible);
    out.member("goals", in.goals);
    out.close();
}

} // namespace careway::api
