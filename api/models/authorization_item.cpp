// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_item.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationItem& out)
{
    json::Object<10> object(in, at, found,
        {"sequence", "service", "quantity", "startsOn", "endsOn", "providerId", "state", "authorized", "decision", "curtailedFrom"},
        json::Unknown::refused);
    object.required(out.sequence, json::Range<std::int64_t>{.minimum = 1, .maximum = 100});
    object.required(out.service, json::Any{});
    object.optional(out.quantity, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.optional(out.providerId, json::Any{});
    object.required(out.state, json::Any{});
    object.optional(out.authorized, json::Any{});
    object.optional(out.decision, json::Any{});
    object.optional(out.curtailedFrom, json::Any{});
}

void write(json::Writer& out, const AuthorizationItem& in)
{
    out.open();
    out.member("sequence", in.sequence);
    out.member("service", in.service);
    out.member("quantity", in.quantity);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("providerId", in.providerId);
    out.member("state", in.state);
    out.member("authorized", in.authorized);
    out.member("decision", in.decision);
    out.member("curtailedFrom", in.curtailedFrom);
    out.close();
}

} // namespace careway::api
