// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/review_background.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReviewBackground& out)
{
    json::Object<3> object(in, at, found, {"fills", "earlier", "windows"}, json::Unknown::refused);
    object.required(out.fills, json::Items{.max = 200, .each = json::Any{}});
    object.required(out.earlier, json::Items{.max = 200, .each = json::Any{}});
    object.required(out.windows, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const ReviewBackground& in)
{
    out.open();
    out.member("fills", in.fills);
    out.member("earlier", in.earlier);
    out.member("windows", in.windows);
    out.close();
}

} // namespace careway::api
