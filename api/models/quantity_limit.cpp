// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/quantity_limit.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, QuantityLimit& out)
{
    json::Object<2> object(in, at, found, {"quantity", "days"}, json::Unknown::refused);
    object.required(out.quantity, json::Any{});
    object.required(out.days, json::Range<std::int32_t>{.minimum = 1, .maximum = 400});
}

void write(json::Writer& out, const QuantityLimit& in)
{
    out.open();
    out.member("quantity", in.quantity);
    out.member("days", in.days);
    out.close();
}

} // namespace careway::api
