// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/ruled_alternative.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RuledAlternative& out)
{
    json::Object<2> object(in, at, found, {"service", "text"}, json::Unknown::refused);
    object.required(out.service, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const RuledAlternative& in)
{
    out.open();
    out.member("service", in.service);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
