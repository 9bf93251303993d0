// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_clock.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationClock& out)
{
    json::Object<8> object(in, at, found, {"startedAt", "dueAt", "warnAt", "secondsLeft", "running", "breached", "consequence", "citation"},
        json::Unknown::refused);
    object.optional(out.startedAt, json::Any{});
    object.optional(out.dueAt, json::Any{});
    object.optional(out.warnAt, json::Any{});
    object.optional(out.secondsLeft, json::Range<std::int64_t>{.minimum = -9000000000, .maximum = 9000000000});
    object.required(out.running, json::Any{});
    object.required(out.breached, json::Any{});
    object.optional(out.consequence, json::Text{.maxLength = 300});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const AuthorizationClock& in)
{
    out.open();
    out.member("startedAt", in.startedAt);
    out.member("dueAt", in.dueAt);
    out.member("warnAt", in.warnAt);
    out.member("secondsLeft", in.secondsLeft);
    out.member("running", in.running);
    out.member("breached", in.breached);
    out.member("consequence", in.consequence);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
