// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_emergency_access.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewEmergencyAccess& out)
{
    json::Object<7> object(
        in, at, found, {"memberId", "memberNumber", "birthDate", "name", "affiliation", "reason", "hours"}, json::Unknown::refused);
    object.optional(out.memberId, json::Any{});
    object.optional(out.memberNumber, json::Text{.minLength = 3, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9-]+$/">()});
    object.optional(out.birthDate, json::Any{});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.affiliation, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 500});
    object.optional(out.hours, json::Range<std::int32_t>{.minimum = 1, .maximum = 4});
}

void write(json::Writer& out, const NewEmergencyAccess& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("memberNumber", in.memberNumber);
    out.member("birthDate", in.birthDate);
    out.member("name", in.name);
    out.member("affiliation", in.affiliation);
    out.member("reason", in.reason);
    out.member("hours", in.hours);
    out.close();
}

} // namespace careway::api
