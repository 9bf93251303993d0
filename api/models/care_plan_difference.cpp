// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_difference.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanDifference& out)
{
    json::Object<4> object(in, at, found, {"carePlanId", "from", "to", "changes"}, json::Unknown::refused);
    object.required(out.carePlanId, json::Any{});
    object.required(out.from, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.to, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.changes, json::Items{.max = 2000, .each = json::Any{}});
}

void write(json::Writer& out, const CarePlanDifference& in)
{
    out.open();
    out.member("carePlanId", in.carePlanId);
    out.member("from", in.from);
    out.member("to", in.to);
    out.member("changes", in.changes);
    out.close();
}

} // namespace careway::api
