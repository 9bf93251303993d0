// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/delegate.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Delegate& out)
{
    json::Object<2> object(in, at, found, {"name", "credential"}, json::Unknown::refused);
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.credential, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
}

void write(json::Writer& out, const Delegate& in)
{
    out.open();
    out.member("name", in.name);
    out.member("credential", in.credential);
    out.close();
}

} // namespace careway::api
