// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/address.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Address& out)
{
    json::Object<5> object(in, at, found, {"use", "lines", "city", "state", "zip"}, json::Unknown::refused);
    object.required(out.use, json::Any{});
    object.required(out.lines, json::Items{.min = 1, .max = 4, .each = json::Text{.minLength = 1, .maxLength = 100}});
    object.required(out.city, json::Text{.minLength = 1, .maxLength = 100});
    object.required(out.state, json::Text{.minLength = 2, .maxLength = 2, .pattern = json::pattern<"/^[A-Z]{2}$/">()});
    object.required(out.zip, json::Text{.minLength = 5, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{5}(-[0-9]{4})?$/">()});
}

void write(json::Writer& out, const Address& in)
{
    out.open();
    out.member("use", in.use);
    out.member("lines", in.lines);
    out.member("city", in.city);
    out.member("state", in.state);
    out.member("zip", in.zip);
    out.close();
}

} // namespace careway::api
