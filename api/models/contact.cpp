// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/contact.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Contact& out)
{
    json::Object<3> object(in, at, found, {"system", "use", "value"}, json::Unknown::refused);
    object.required(out.system, json::Any{});
    object.required(out.use, json::Any{});
    object.required(out.value, json::Text{.minLength = 3, .maxLength = 200});
}

void write(json::Writer& out, const Contact& in)
{
    out.open();
    out.member("system", in.system);
    out.member("use", in.use);
    out.member("value", in.value);
    out.close();
}

} // namespace careway::api
