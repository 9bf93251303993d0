// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/staff_member_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StaffMemberPatch& out)
{
    json::Object<8> object(
        in, at, found, {"name", "credential", "teams", "zone", "memberId", "reportsTo", "specialty", "active"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.patch(out.credential, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.teams,
        json::Items{.max = 50,
            .unique = true,
            .each = json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()}});
    object.patch(out.zone, json::Text{.minLength = 1, .maxLength = 40});
    object.patch(out.memberId, json::Any{});
    object.patch(out.reportsTo, json::Any{});
    object.patch(out.specialty, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9A-Z]{10}$/">()});
    object.optional(out.active, json::Any{});
}

void write(json::Writer& out, const StaffMemberPatch& in)
{
    out.open();
    out.member("name", in.name);
    out.member("credential", in.credential);
    out.member("teams", in.teams);
    out.member("zone", in.zone);
    out.member("memberId", in.memberId);
    out.member("reportsTo", in.reportsTo);
    out.member("specialty", in.specialty);
    out.member("active", in.active);
    out.close();
}

} // namespace careway::api
