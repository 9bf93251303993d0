// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/service_line.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ServiceLine& out)
{
    json::Object<3> object(in, at, found, {"code", "units", "unitPrice"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 5, .maxLength = 7, .pattern = json::pattern<"/^[A-Z0-9]+$/">()});
    object.required(out.units, json::Range<std::int32_t>{.minimum = 1, .maximum = 999});
    object.optional(out.unitPrice, json::Any{});
}

void write(json::Writer& out, const ServiceLine& in)
{
    out.open();
    out.member("code", in.code);
    out.member("units", in.units);
    out.member("unitPrice", in.unitPrice);
    out.close();
}

} // namespace careway::api
