// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disclosure_suspension_page.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureSuspensionPage& out)
{
    json::Object<2> object(in, at, found, {"items", "nextCursor"}, json::Unknown::refused);
    object.required(out.items, json::Items{.max = 200, .each = json::Any{}});
    object.optional(out.nextCursor, json::Text{.maxLength = 256});
}

void write(json::Writer& out, const DisclosureSuspensionPage& in)
{
    out.open();
    out.member("items", in.items);
    out.member("nextCursor", in.nextCursor);
    out.close();
}

} // namespace careway::api
