// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appointment_preparation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppointmentPreparation& out)
{
    json::Object<2> object(in, at, found, {"questions", "bring"}, json::Unknown::refused);
    object.required(out.questions, json::Items{.max = 20, .each = json::Text{.minLength = 1, .maxLength = 300}});
    object.required(out.bring, json::Items{.max = 20, .each = json::Text{.minLength = 1, .maxLength = 300}});
}

void write(json::Writer& out, const AppointmentPreparation& in)
{
    out.open();
    out.member("questions", in.questions);
    out.member("bring", in.bring);
    out.close();
}

} // namespace careway::api
