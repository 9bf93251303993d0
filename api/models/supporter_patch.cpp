// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/supporter_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, SupporterPatch& out)
{
    json::Object<4> object(in, at, found, {"name", "relationship", "contacts", "endsOn"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.patch(out.relationship, json::Text{.minLength = 1, .maxLength = 100});
    object.optional(out.contacts, json::Items{.max = 8, .each = json::Any{}});
    object.patch(out.endsOn, json::Any{});
}

void write(json::Writer& out, const SupporterPatch& in)
{
    out.open();
    out.member("name", in.name);
    out.member("relationship", in.relationship);
    out.member("contacts", in.contacts);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
