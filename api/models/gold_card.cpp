// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/gold_card.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, GoldCard& out)
{
    json::Object<9> object(in, at, found,
        {"id", "version", "providerId", "service", "startsOn", "endsOn", "reason", "createdAt", "updatedAt"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.providerId, json::Any{});
    object.required(out.service, json::Any{});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.required(out.reason, json::Text{.maxLength = 500});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const GoldCard& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("providerId", in.providerId);
    out.member("service", in.service);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("reason", in.reason);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
