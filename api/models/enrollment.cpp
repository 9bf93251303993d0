// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/enrollment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Enrollment& out)
{
    json::Object<16> object(in, at, found,
        {"id", "version", "memberId", "program", "state", "next", "managerId", "team", "eligibleAt", "timers", "attempts", "discharge",
            "previousId", "optOutReason", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.state, json::Any{});
    object.required(out.next, json::Items{.max = 10, .each = json::Any{}});
    object.optional(out.managerId, json::Any{});
    object.optional(out.team, json::Text{.maxLength = 60});
    object.required(out.eligibleAt, json::Any{});
    object.required(out.timers, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.attempts, json::Range<std::int64_t>{.minimum = 0, .maximum = 100000});
    object.optional(out.discharge, json::Any{});
    object.optional(out.previousId, json::Any{});
    object.optional(out.optOutReason, json::Text{.maxLength = 500});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Enrollment& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("program", in.program);
    out.member("state", in.state);
    out.member("next", in.next);
    out.member("managerId", in.managerId);
    out.member("team", in.team);
    out.member("eligibleAt", in.eligibleAt);
    out.member("timers", in.timers);
    out.member("attempts", in.attempts);
    out.member("discharge", in.discharge);
    out.member("previousId", in.previousId);
    out.member("optOutReason", in.optOutReason);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
