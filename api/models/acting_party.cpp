// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/acting_party.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ActingParty& out)
{
    json::Object<2> object(in, at, found, {"role", "partyId"}, json::Unknown::refused);
    object.required(out.role, json::Text{.maxLength = 40});
    object.optional(out.partyId, json::Any{});
}

void write(json::Writer& out, const ActingParty& in)
{
    out.open();
    out.member("role", in.role);
    out.member("partyId", in.partyId);
    out.close();
}

} // namespace careway::api
