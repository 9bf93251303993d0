// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_call.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingCall& out)
{
    json::Object<16> object(in, at, found,
        {"id", "version", "memberId", "enrollmentId", "program", "purpose", "state", "plannedAt", "minutes", "reason", "callerId",
            "takenPlaceAt", "cancellation", "reach", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.enrollmentId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.purpose, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.plannedAt, json::Any{});
    object.required(out.minutes, json::Range<std::int32_t>{.minimum = 5, .maximum = 240});
    object.optional(out.reason, json::Text{.maxLength = 500});
    object.optional(out.callerId, json::Any{});
    object.optional(out.takenPlaceAt, json::Any{});
    object.optional(out.cancellation, json::Text{.maxLength = 500});
    object.optional(out.reach, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const CoachingCall& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("purpose", in.purpose);
    out.member("state", in.state);
    out.member("plannedAt", in.plannedAt);
    out.member("minutes", in.minutes);
    out.member("reason", in.reason);
    out.member("callerId", in.callerId);
    out.member("takenPlaceAt", in.takenPlaceAt);
    out.member("cancellation", in.cancellation);
    out.member("reach", in.reach);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
