// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/measure.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Measure& out)
{
    json::Object<5> object(in, at, found, {"what", "unit", "baseline", "target", "direction"}, json::Unknown::refused);
    object.required(out.what, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.unit, json::Text{.minLength = 1, .maxLength = 40});
    object.optional(out.baseline, json::Range<double>{.minimum = -1000000000000, .maximum = 1000000000000});
    object.optional(out.target, json::Range<double>{.minimum = -1000000000000, .maximum = 1000000000000});
    object.required(out.direction, json::Any{});
}

void write(json::Writer& out, const Measure& in)
{
    out.open();
    out.member("what", in.what);
    out.member("unit", in.unit);
    out.member("baseline", in.baseline);
    out.member("target", in.target);
    out.member("direction", in.direction);
    out.close();
}

} // namespace careway::api
