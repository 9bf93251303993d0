// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_duty.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDuty& out)
{
    json::Object<6> object(in, at, found, {"team", "forStaffId", "staffId", "order", "startsAt", "endsAt"}, json::Unknown::refused);
    object.optional(out.team, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.forStaffId, json::Any{});
    object.required(out.staffId, json::Any{});
    object.optional(out.order, json::Range<std::int32_t>{.minimum = 1, .maximum = 20});
    object.required(out.startsAt, json::Any{});
    object.required(out.endsAt, json::Any{});
}

void write(json::Writer& out, const NewDuty& in)
{
    out.open();
    out.member("team", in.team);
    out.member("forStaffId", in.forStaffId);
    out.member("staffId", in.staffId);
    out.member("order", in.order);
    out.member("startsAt", in.startsAt);
    out.member("endsAt", in.endsAt);
    out.close();
}

} // namespace careway::api
