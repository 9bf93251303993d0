// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_choice.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentChoice& out)
{
    json::Object<2> object(in, at, found, {"value", "label"}, json::Unknown::refused);
    object.required(out.value, json::Range<std::int32_t>{.minimum = 0, .maximum = 10000});
    object.required(out.label, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const InstrumentChoice& in)
{
    out.open();
    out.member("value", in.value);
    out.member("label", in.label);
    out.close();
}

} // namespace careway::api
