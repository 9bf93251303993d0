// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/clock_reading.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ClockReading& out)
{
    json::Object<12> object(in, at, found,
        {"state", "urgency", "startedAt", "startsBy", "dueAt", "secondsLeft", "warnAt", "askBy", "resumesBy", "consequence", "forwardBy",
            "citation"},
        json::Unknown::refused);
    object.required(out.state, json::Any{});
    object.required(out.urgency, json::Any{});
    object.optional(out.startedAt, json::Any{});
    object.optional(out.startsBy, json::Any{});
    object.optional(out.dueAt, json::Any{});
    object.optional(out.secondsLeft, json::Range<std::int64_t>{.minimum = -9007199254740991, .maximum = 9007199254740991});
    object.optional(out.warnAt, json::Any{});
    object.optional(out.askBy, json::Any{});
    object.optional(out.resumesBy, json::Any{});
    object.optional(out.consequence, json::Any{});
    object.optional(out.forwardBy, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 300});
}

void write(json::Writer& out, const ClockReading& in)
{
    out.open();
    out.member("state", in.state);
    out.member("urgency", in.urgency);
    out.member("startedAt", in.startedAt);
    out.member("startsBy", in.startsBy);
    out.member("dueAt", in.dueAt);
    out.member("secondsLeft", in.secondsLeft);
    out.member("warnAt", in.warnAt);
    out.member("askBy", in.askBy);
    out.member("resumesBy", in.resumesBy);
    out.member("consequence", in.consequence);
    out.member("forwardBy", in.forwardBy);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
