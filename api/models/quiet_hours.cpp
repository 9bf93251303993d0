// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/quiet_hours.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, QuietHours& out)
{
    json::Object<2> object(in, at, found, {"from", "to"}, json::Unknown::refused);
    object.required(out.from, json::Text{.minLength = 5, .maxLength = 5, .pattern = json::pattern<"/^([01][0-9]|2[0-3]):[0-5][0-9]$/">()});
    object.required(out.to, json::Text{.minLength = 5, .maxLength = 5, .pattern = json::pattern<"/^([01][0-9]|2[0-3]):[0-5][0-9]$/">()});
}

void write(json::Writer& out, const QuietHours& in)
{
    out.open();
    out.member("from", in.from);
    out.member("to", in.to);
    out.close();
}

} // namespace careway::api
