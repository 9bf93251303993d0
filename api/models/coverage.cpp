// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coverage.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Coverage& out)
{
    json::Object<12> object(in, at, found,
        {"id", "version", "memberId", "plan", "lineOfBusiness", "benefits", "subscriber", "order", "startsOn", "endsOn", "createdAt",
            "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.plan, json::Text{.maxLength = 100});
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.benefits, json::Items{.max = 3, .each = json::Any{}});
    object.required(out.subscriber, json::Any{});
    object.required(out.order, json::Range<std::int32_t>{.minimum = 1, .maximum = 9});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Coverage& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("plan", in.plan);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("benefits", in.benefits);
    out.member("subscriber", in.subscriber);
    out.member("order", in.order);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
