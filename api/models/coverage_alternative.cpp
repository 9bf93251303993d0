// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coverage_alternative.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoverageAlternative& out)
{
    json::Object<3> object(in, at, found, {"service", "text", "needed"}, json::Unknown::refused);
    object.required(out.service, json::Any{});
    object.required(out.text, json::Text{.maxLength = 500});
    object.optional(out.needed, json::Any{});
}

void write(json::Writer& out, const CoverageAlternative& in)
{
    out.open();
    out.member("service", in.service);
    out.member("text", in.text);
    out.member("needed", in.needed);
    out.close();
}

} // namespace careway::api
