// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/risk_band.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskBand& out)
{
    json::Object<2> object(in, at, found, {"band", "from"}, json::Unknown::refused);
    object.required(out.band, json::Any{});
    object.required(out.from, json::Range<std::int32_t>{.minimum = -100000, .maximum = 100000});
}

void write(json::Writer& out, const RiskBand& in)
{
    out.open();
    out.member("band", in.band);
    out.member("from", in.from);
    out.close();
}

} // namespace careway::api
