// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release_signature.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleaseSignature& out)
{
    json::Object<3> object(in, at, found, {"by", "name", "method"}, json::Unknown::refused);
    object.required(out.by, json::Any{});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.method, json::Any{});
}

void write(json::Writer& out, const ReleaseSignature& in)
{
    out.open();
    out.member("by", in.by);
    out.member("name", in.name);
    out.member("method", in.method);
    out.close();
}

} // namespace careway::api
