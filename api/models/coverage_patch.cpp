// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coverage_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoveragePatch& out)
{
    json::Object<4> object(in, at, found, {"benefits", "order", "startsOn", "endsOn"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.benefits, json::Items{.min = 1, .max = 3, .unique = true, .each = json::Any{}});
    object.optional(out.order, json::Range<std::int32_t>{.minimum = 1, .maximum = 9});
    object.optional(out.startsOn, json::Any{});
    object.patch(out.endsOn, json::Any{});
}

void write(json::Writer& out, const CoveragePatch& in)
{
    out.open();
    out.member("benefits", in.benefits);
    out.member("order", in.order);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
