// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_staff_member.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewStaffMember& out)
{
    json::Object<8> object(
        in, at, found, {"id", "name", "credential", "teams", "zone", "memberId", "reportsTo", "specialty"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.credential, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.teams,
        json::Items{.max = 50,
            .unique = true,
            .each = json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()}});
    object.optional(out.zone, json::Text{.minLength = 1, .maxLength = 40});
    object.optional(out.memberId, json::Any{});
    object.optional(out.reportsTo, json::Any{});
    object.optional(out.specialty, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9A-Z]{10}$/">()});
}

void write(json::Writer& out, const NewStaffMember& in)
{
    out.open();
    out.member("id", in.id);
    out.member("name", in.name);
    out.member("credential", in.credential);
    out.member("teams", in.teams);
    out.member("zone", in.zone);
    out.member("memberId", in.memberId);
    out.member("reportsTo", in.reportsTo);
    out.member("specialty", in.specialty);
    out.close();
}

} // namespace careway::api
