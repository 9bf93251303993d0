// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/representative.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Representative& out)
{
    json::Object<10> object(in, at, found,
        {"id", "version", "memberId", "authority", "name", "contacts", "startsOn", "endsOn", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.authority, json::Any{});
    object.required(out.name, json::Text{.maxLength = 200});
    object.required(out.contacts, json::Items{.max = 8, .each = json::Any{}});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Representative& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("authority", in.authority);
    out.member("name", in.name);
    out.member("contacts", in.contacts);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
