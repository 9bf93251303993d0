// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_authorization_item.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAuthorizationItem& out)
{
    json::Object<6> object(in, at, found, {"sequence", "service", "quantity", "startsOn", "endsOn", "providerId"}, json::Unknown::refused);
    object.required(out.sequence, json::Range<std::int64_t>{.minimum = 1, .maximum = 100});
    object.required(out.service, json::Any{});
    object.optional(out.quantity, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.optional(out.providerId, json::Any{});
}

void write(json::Writer& out, const NewAuthorizationItem& in)
{
    out.open();
    out.member("sequence", in.sequence);
    out.member("service", in.service);
    out.member("quantity", in.quantity);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("providerId", in.providerId);
    out.close();
}

} // namespace careway::api
