// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appointment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Appointment& out)
{
    json::Object<16> object(in, at, found,
        {"id", "version", "memberId", "enrollmentId", "program", "with", "providerId", "startsAt", "place", "purpose", "state",
            "preparation", "transportation", "cancellation", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.enrollmentId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.with, json::Text{.maxLength = 200});
    object.optional(out.providerId, json::Any{});
    object.required(out.startsAt, json::Any{});
    object.optional(out.place, json::Text{.maxLength = 300});
    object.required(out.purpose, json::Text{.maxLength = 300});
    object.required(out.state, json::Any{});
    object.optional(out.preparation, json::Any{});
    object.optional(out.transportation, json::Any{});
    object.optional(out.cancellation, json::Text{.maxLength = 500});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Appointment& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("with", in.with);
    out.member("providerId", in.providerId);
    out.member("startsAt", in.startsAt);
    out.member("place", in.place);
    out.member("purpose", in.purpose);
    out.member("state", in.state);
    out.member("preparation", in.preparation);
    out.member("transportation", in.transportation);
    out.member("cancellation", in.cancellation);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
