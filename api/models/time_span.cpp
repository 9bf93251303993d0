// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/time_span.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TimeSpan& out)
{
    json::Object<2> object(in, at, found, {"amount", "unit"}, json::Unknown::refused);
    object.required(out.amount, json::Range<std::int32_t>{.minimum = 1, .maximum = 1000});
    object.required(out.unit, json::Any{});
}

void write(json::Writer& out, const TimeSpan& in)
{
    out.open();
    out.member("amount", in.amount);
    out.member("unit", in.unit);
    out.close();
}

} // namespace careway::api
