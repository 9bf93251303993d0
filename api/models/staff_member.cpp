// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/staff_member.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StaffMember& out)
{
    json::Object<12> object(in, at, found,
        {"id", "version", "name", "credential", "teams", "zone", "memberId", "reportsTo", "specialty", "active", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.name, json::Text{.maxLength = 200});
    object.optional(out.credential, json::Text{.maxLength = 40});
    object.required(out.teams, json::Items{.max = 50, .unique = true, .each = json::Text{.maxLength = 60}});
    object.optional(out.zone, json::Text{.maxLength = 40});
    object.optional(out.memberId, json::Any{});
    object.optional(out.reportsTo, json::Any{});
    object.optional(out.specialty, json::Text{.maxLength = 10});
    object.required(out.active, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const StaffMember& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("name", in.name);
    out.member("credential", in.credential);
    out.member("teams", in.teams);
    out.member("zone", in.zone);
    out.member("memberId", in.memberId);
    out.member("reportsTo", in.reportsTo);
    out.member("specialty", in.specialty);
    out.member("active", in.active);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
