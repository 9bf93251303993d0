// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_representative.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRepresentative& out)
{
    json::Object<6> object(in, at, found, {"memberId", "authority", "name", "contacts", "startsOn", "endsOn"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.authority, json::Any{});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.contacts, json::Items{.max = 8, .each = json::Any{}});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
}

void write(json::Writer& out, const NewRepresentative& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("authority", in.authority);
    out.member("name", in.name);
    out.member("contacts", in.contacts);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
