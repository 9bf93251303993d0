// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/health.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Health& out)
{
    json::Object<1> object(in, at, found, {"status"}, json::Unknown::refused);
    object.required(out.status, json::Text{.maxLength = 10});
}

void write(json::Writer& out, const Health& in)
{
    out.open();
    out.member("status", in.status);
    out.close();
}

} // namespace careway::api
