// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_appointment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAppointment& out)
{
    json::Object<7> object(
        in, at, found, {"enrollmentId", "with", "providerId", "startsAt", "place", "purpose", "transportation"}, json::Unknown::refused);
    object.required(out.enrollmentId, json::Any{});
    object.required(out.with, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.providerId, json::Any{});
    object.required(out.startsAt, json::Any{});
    object.optional(out.place, json::Text{.minLength = 1, .maxLength = 300});
    object.required(out.purpose, json::Text{.minLength = 1, .maxLength = 300});
    object.optional(out.transportation, json::Any{});
}

void write(json::Writer& out, const NewAppointment& in)
{
    out.open();
    out.member("enrollmentId", in.enrollmentId);
    out.member("with", in.with);
    out.member("providerId", in.providerId);
    out.member("startsAt", in.startsAt);
    out.member("place", in.place);
    out.member("purpose", in.purpose);
    out.member("transportation", in.transportation);
    out.close();
}

} // namespace careway::api
