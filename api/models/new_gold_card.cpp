// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_gold_card.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewGoldCard& out)
{
    json::Object<5> object(in, at, found, {"providerId", "service", "startsOn", "endsOn", "reason"}, json::Unknown::refused);
    object.required(out.providerId, json::Any{});
    object.required(out.service, json::Any{});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const NewGoldCard& in)
{
    out.open();
    out.member("providerId", in.providerId);
    out.member("service", in.service);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
