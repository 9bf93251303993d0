// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_procedure.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewProcedure& out)
{
    json::Object<7> object(
        in, at, found, {"kind", "coding", "startsAt", "endsAt", "reason", "providerNpi", "encounterSourceId"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.coding, json::Any{});
    object.required(out.startsAt, json::Any{});
    object.optional(out.endsAt, json::Any{});
    object.optional(out.reason, json::Any{});
    object.optional(out.providerNpi, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{10}$/">()});
    object.optional(out.encounterSourceId, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[A-Za-z0-9._:-]+$/">()});
}

void write(json::Writer& out, const NewProcedure& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("coding", in.coding);
    out.member("startsAt", in.startsAt);
    out.member("endsAt", in.endsAt);
    out.member("reason", in.reason);
    out.member("providerNpi", in.providerNpi);
    out.member("encounterSourceId", in.encounterSourceId);
    out.close();
}

} // namespace careway::api
