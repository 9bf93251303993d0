// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_supporter.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewSupporter& out)
{
    json::Object<7> object(
        in, at, found, {"memberId", "kind", "name", "relationship", "contacts", "startsOn", "endsOn"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.relationship, json::Text{.minLength = 1, .maxLength = 100});
    object.optional(out.contacts, json::Items{.max = 8, .each = json::Any{}});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
}

void write(json::Writer& out, const NewSupporter& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("name", in.name);
    out.member("relationship", in.relationship);
    out.member("contacts", in.contacts);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
