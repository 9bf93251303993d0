// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/amount_asked.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AmountAsked& out)
{
    json::Object<2> object(in, at, found, {"value", "unit"}, json::Unknown::refused);
    object.required(out.value, json::Range<double>{.minimum = 0.001, .maximum = 1000000});
    object.required(out.unit, json::Text{.minLength = 1, .maxLength = 40});
}

void write(json::Writer& out, const AmountAsked& in)
{
    out.open();
    out.member("value", in.value);
    out.member("unit", in.unit);
    out.close();
}

} // namespace careway::api
