// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_departure.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDeparture& out)
{
    json::Object<6> object(in, at, found, {"providerId", "network", "endsOn", "noticedOn", "endedBy", "cause"}, json::Unknown::refused);
    object.required(out.providerId, json::Any{});
    object.required(out.network, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.endsOn, json::Any{});
    object.required(out.noticedOn, json::Any{});
    object.required(out.endedBy, json::Any{});
    object.optional(out.cause, json::Any{});
}

void write(json::Writer& out, const NewDeparture& in)
{
    out.open();
    out.member("providerId", in.providerId);
    out.member("network", in.network);
    out.member("endsOn", in.endsOn);
    out.member("noticedOn", in.noticedOn);
    out.member("endedBy", in.endedBy);
    out.member("cause", in.cause);
    out.close();
}

} // namespace careway::api
