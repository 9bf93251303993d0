// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_observation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewObservation& out)
{
    json::Object<6> object(
        in, at, found, {"kind", "coding", "observedAt", "quantity", "text", "encounterSourceId"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.coding, json::Any{});
    object.required(out.observedAt, json::Any{});
    object.optional(out.quantity, json::Any{});
    object.optional(out.text, json::Text{.minLength = 1, .maxLength = 1000});
    object.optional(out.encounterSourceId, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[A-Za-z0-9._:-]+$/">()});
}

void write(json::Writer& out, const NewObservation& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("coding", in.coding);
    out.member("observedAt", in.observedAt);
    out.member("quantity", in.quantity);
    out.member("text", in.text);
    out.member("encounterSourceId", in.encounterSourceId);
    out.close();
}

} // namespace careway::api
