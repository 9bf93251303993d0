// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/instrument_flag.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentFlag& out)
{
    json::Object<3> object(in, at, found, {"code", "allPointsFrom", "citation"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 40});
    object.required(out.allPointsFrom, json::Text{.maxLength = 40});
    object.required(out.citation, json::Text{.maxLength = 300});
}

void write(json::Writer& out, const InstrumentFlag& in)
{
    out.open();
    out.member("code", in.code);
    out.member("allPointsFrom", in.allPointsFrom);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
