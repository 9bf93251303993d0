// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/received_care_plan.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReceivedCarePlan& out)
{
    json::Object<7> object(
        in, at, found, {"source", "text", "items", "documentOn", "startsOn", "endsOn", "receivedAt"}, json::Unknown::refused);
    object.required(out.source, json::Text{.maxLength = 200});
    object.optional(out.text, json::Text{.maxLength = 20000});
    object.required(out.items, json::Items{.max = 200, .each = json::Text{.maxLength = 1000}});
    object.optional(out.documentOn, json::Any{});
    object.optional(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.required(out.receivedAt, json::Any{});
}

void write(json::Writer& out, const ReceivedCarePlan& in)
{
    out.open();
    out.member("source", in.source);
    out.member("text", in.text);
    out.member("items", in.items);
    out.member("documentOn", in.documentOn);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("receivedAt", in.receivedAt);
    out.close();
}

} // namespace careway::api
