// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/restricted_party.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RestrictedParty& out)
{
    json::Object<3> object(in, at, found, {"partyId", "class", "name"}, json::Unknown::refused);
    object.optional(out.partyId, json::Any{});
    object.optional(out.class_, json::Any{});
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const RestrictedParty& in)
{
    out.open();
    out.member("partyId", in.partyId);
    out.member("class", in.class_);
    out.member("name", in.name);
    out.close();
}

} // namespace careway::api
