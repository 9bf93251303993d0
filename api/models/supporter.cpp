// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/supporter.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Supporter& out)
{
    json::Object<11> object(in, at, found,
        {"id", "version", "memberId", "kind", "name", "relationship", "contacts", "startsOn", "endsOn", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.name, json::Text{.maxLength = 200});
    object.optional(out.relationship, json::Text{.maxLength = 100});
    object.required(out.contacts, json::Items{.max = 8, .each = json::Any{}});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Supporter& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("name", in.name);
    out.member("relationship", in.relationship);
    out.member("contacts", in.contacts);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
