// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/filer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Filer& out)
{
    json::Object<5> object(
        in, at, found, {"kind", "partyId", "representativeId", "takenDownBy", "consentSignedOn"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.partyId, json::Any{});
    object.optional(out.representativeId, json::Any{});
    object.optional(out.takenDownBy, json::Any{});
    object.optional(out.consentSignedOn, json::Any{});
}

void write(json::Writer& out, const Filer& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("partyId", in.partyId);
    out.member("representativeId", in.representativeId);
    out.member("takenDownBy", in.takenDownBy);
    out.member("consentSignedOn", in.consentSignedOn);
    out.close();
}

} // namespace careway::api
