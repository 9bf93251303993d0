// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/money.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Money& out)
{
    json::Object<2> object(in, at, found, {"amount", "currency"}, json::Unknown::refused);
    object.required(out.amount, json::Range<std::int64_t>{.minimum = -9000000000000000, .maximum = 9000000000000000});
    object.required(out.currency, json::Text{.minLength = 3, .maxLength = 3, .pattern = json::pattern<"/^[A-Z]{3}$/">()});
}

void write(json::Writer& out, const Money& in)
{
    out.open();
    out.member("amount", in.amount);
    out.member("currency", in.currency);
    out.close();
}

} // namespace careway::api
