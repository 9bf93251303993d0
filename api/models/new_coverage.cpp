// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_coverage.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCoverage& out)
{
    json::Object<8> object(in, at, found, {"memberId", "plan", "lineOfBusiness", "benefits", "subscriber", "order", "startsOn", "endsOn"},
        json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.plan, json::Text{.minLength = 1, .maxLength = 100});
    object.required(out.lineOfBusiness, json::Any{});
    object.required(out.benefits, json::Items{.min = 1, .max = 3, .unique = true, .each = json::Any{}});
    object.optional(out.subscriber, json::Any{});
    object.optional(out.order, json::Range<std::int32_t>{.minimum = 1, .maximum = 9});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
}

void write(json::Writer& out, const NewCoverage& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("plan", in.plan);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("benefits", in.benefits);
    out.member("subscriber", in.subscriber);
    out.member("order", in.order);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
