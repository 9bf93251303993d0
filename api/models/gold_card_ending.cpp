// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/gold_card_ending.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, GoldCardEnding& out)
{
    json::Object<2> object(in, at, found, {"endsOn", "reason"}, json::Unknown::refused);
    object.required(out.endsOn, json::Any{});
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const GoldCardEnding& in)
{
    out.open();
    out.member("endsOn", in.endsOn);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
