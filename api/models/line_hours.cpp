// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/line_hours.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, LineHours& out)
{
    json::Object<4> object(in, at, found, {"days", "opens", "closes", "zone"}, json::Unknown::refused);
    object.required(out.days, json::Items{.max = 7, .each = json::Any{}});
    object.required(out.opens, json::Text{.maxLength = 5});
    object.required(out.closes, json::Text{.maxLength = 5});
    object.required(out.zone, json::Text{.maxLength = 40});
}

void write(json::Writer& out, const LineHours& in)
{
    out.open();
    out.member("days", in.days);
    out.member("opens", in.opens);
    out.member("closes", in.closes);
    out.member("zone", in.zone);
    out.close();
}

} // namespace careway::api
