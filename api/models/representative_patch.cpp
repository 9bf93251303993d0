// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/representative_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RepresentativePatch& out)
{
    json::Object<3> object(in, at, found, {"name", "contacts", "endsOn"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.contacts, json::Items{.max = 8, .each = json::Any{}});
    object.patch(out.endsOn, json::Any{});
}

void write(json::Writer& out, const RepresentativePatch& in)
{
    out.open();
    out.member("name", in.name);
    out.member("contacts", in.contacts);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
