// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_coaching_call.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCoachingCall& out)
{
    json::Object<6> object(
        in, at, found, {"enrollmentId", "purpose", "plannedAt", "minutes", "reason", "callerId"}, json::Unknown::refused);
    object.required(out.enrollmentId, json::Any{});
    object.required(out.purpose, json::Any{});
    object.required(out.plannedAt, json::Any{});
    object.required(out.minutes, json::Range<std::int32_t>{.minimum = 5, .maximum = 240});
    object.optional(out.reason, json::Text{.minLength = 1, .maxLength = 500});
    object.optional(out.callerId, json::Any{});
}

void write(json::Writer& out, const NewCoachingCall& in)
{
    out.open();
    out.member("enrollmentId", in.enrollmentId);
    out.member("purpose", in.purpose);
    out.member("plannedAt", in.plannedAt);
    out.member("minutes", in.minutes);
    out.member("reason", in.reason);
    out.member("callerId", in.callerId);
    out.close();
}

} // namespace careway::api
