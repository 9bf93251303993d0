// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/contact_rule.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContactRule& out)
{
    json::Object<6> object(
        in, at, found, {"memberPush", "memberPull", "providerPush", "channels", "attempts", "overDays"}, json::Unknown::refused);
    object.required(out.memberPush, json::Any{});
    object.required(out.memberPull, json::Any{});
    object.required(out.providerPush, json::Any{});
    object.required(out.channels, json::Items{.max = 5, .unique = true, .each = json::Any{}});
    object.optional(out.attempts, json::Range<std::int32_t>{.minimum = 1, .maximum = 20});
    object.optional(out.overDays, json::Range<std::int32_t>{.minimum = 1, .maximum = 365});
}

void write(json::Writer& out, const ContactRule& in)
{
    out.open();
    out.member("memberPush", in.memberPush);
    out.member("memberPull", in.memberPull);
    out.member("providerPush", in.providerPush);
    out.member("channels", in.channels);
    out.member("attempts", in.attempts);
    out.member("overDays", in.overDays);
    out.close();
}

} // namespace careway::api
