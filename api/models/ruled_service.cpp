// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/ruled_service.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RuledService& out)
{
    json::Object<3> object(in, at, found, {"system", "code", "display"}, json::Unknown::refused);
    object.required(out.system, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9.-]+$/">()});
    object.required(out.display, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const RuledService& in)
{
    out.open();
    out.member("system", in.system);
    out.member("code", in.code);
    out.member("display", in.display);
    out.close();
}

} // namespace careway::api
