// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/emergency_access.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EmergencyAccess& out)
{
    json::Object<12> object(in, at, found,
        {"id", "version", "memberId", "openedBy", "name", "affiliation", "reason", "startsAt", "endsAt", "review", "createdAt",
            "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.openedBy, json::Any{});
    object.required(out.name, json::Text{.maxLength = 200});
    object.required(out.affiliation, json::Text{.maxLength = 200});
    object.required(out.reason, json::Text{.maxLength = 500});
    object.required(out.startsAt, json::Any{});
    object.required(out.endsAt, json::Any{});
    object.required(out.review, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const EmergencyAccess& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("openedBy", in.openedBy);
    out.member("name", in.name);
    out.member("affiliation", in.affiliation);
    out.member("reason", in.reason);
    out.member("startsAt", in.startsAt);
    out.member("endsAt", in.endsAt);
    out.member("review", in.review);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
