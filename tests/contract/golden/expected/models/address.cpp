// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/address.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Address& out)
{
    json::Object<3> object(in, at, found, {"lines", "city", "postalCode"}, json::Unknown::refused);
    object.required(out.lines, json::Items{.min = 1, .max = 3, .each = json::Text{.minLength = 1, .maxLength = 60}});
    object.required(out.city, json::Text{.minLength = 1, .maxLength = 60});
    object.optional(out.postalCode, json::Text{.pattern = json::pattern<"/^\\d{5}(-\\d{4})?$/">()});
}

void write(json::Writer& out, const Address& in)
{
    out.open();
    out.member("lines", in.lines);
    out.member("city", in.city);
    out.member("postalCode", in.postalCode);
    out.close();
}

} // namespace careway::api
