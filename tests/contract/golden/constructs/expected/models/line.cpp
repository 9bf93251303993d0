// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/line.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Line& out)
{
    json::Object<2> object(in, at, found, {"code", "units"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 5, .maxLength = 7, .pattern = json::pattern<"/^[A-Z0-9]+$/">()});
    object.required(out.units, json::Range<std::int32_t>{.minimum = 1, .maximum = 999});
}

void write(json::Writer& out, const Line& in)
{
    out.open();
    out.member("code", in.code);
    out.member("units", in.units);
    out.close();
}

} // namespace careway::api
