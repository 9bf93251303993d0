// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/departure.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Departure& out)
{
    json::Object<16> object(in, at, found,
        {"id", "version", "providerId", "providerName", "network", "joinedOn", "endsOn", "noticedOn", "endedBy", "cause", "state",
            "affected", "noticed", "offered", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.providerId, json::Any{});
    object.required(out.providerName, json::Text{.maxLength = 210});
    object.required(out.network, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.joinedOn, json::Any{});
    object.required(out.endsOn, json::Any{});
    object.required(out.noticedOn, json::Any{});
    object.required(out.endedBy, json::Any{});
    object.required(out.cause, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.affected, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000000});
    object.required(out.noticed, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000000});
    object.required(out.offered, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000000000});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Departure& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("providerId", in.providerId);
    out.member("providerName", in.providerName);
    out.member("network", in.network);
    out.member("joinedOn", in.joinedOn);
    out.member("endsOn", in.endsOn);
    out.member("noticedOn", in.noticedOn);
    out.member("endedBy", in.endedBy);
    out.member("cause", in.cause);
    out.member("state", in.state);
    out.member("affected", in.affected);
    out.member("noticed", in.noticed);
    out.member("offered", in.offered);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
