// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/money.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Money& out)
{
    json::Object<2> object(in, at, found, {"minorUnits", "currency"}, json::Unknown::refused);
    object.required(out.minorUnits, json::Range<std::int64_t>{.minimum = 0, .maximum = 100000000000});
    object.required(out.currency, json::Text{.pattern = json::pattern<"/^[A-Z]{3}$/">()});
}

void write(json::Writer& out, const Money& in)
{
    out.open();
    out.member("minorUnits", in.minorUnits);
    out.member("currency", in.currency);
    out.close();
}

} // namespace careway::api
