// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/duty.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Duty& out)
{
    json::Object<10> object(in, at, found,
        {"id", "version", "team", "forStaffId", "staffId", "order", "startsAt", "endsAt", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.optional(out.team, json::Text{.maxLength = 60});
    object.optional(out.forStaffId, json::Any{});
    object.required(out.staffId, json::Any{});
    object.required(out.order, json::Range<std::int32_t>{.minimum = 1, .maximum = 20});
    object.required(out.startsAt, json::Any{});
    object.required(out.endsAt, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Duty& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("team", in.team);
    out.member("forStaffId", in.forStaffId);
    out.member("staffId", in.staffId);
    out.member("order", in.order);
    out.member("startsAt", in.startsAt);
    out.member("endsAt", in.endsAt);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
