// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_band.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentBand& out)
{
    json::Object<5> object(in, at, found, {"code", "label", "from", "to", "severity"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 40});
    object.required(out.label, json::Text{.maxLength = 100});
    object.required(out.from, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.required(out.to, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.required(out.severity, json::Range<std::int32_t>{.minimum = 0, .maximum = 100});
}

void write(json::Writer& out, const InstrumentBand& in)
{
    out.open();
    out.member("code", in.code);
    out.member("label", in.label);
    out.member("from", in.from);
    out.member("to", in.to);
    out.member("severity", in.severity);
    out.close();
}

} // namespace careway::api
