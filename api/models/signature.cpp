// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/signature.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Signature& out)
{
    json::Object<4> object(in, at, found, {"by", "name", "method", "signedAt"}, json::Unknown::refused);
    object.required(out.by, json::Any{});
    object.required(out.name, json::Text{.maxLength = 200});
    object.required(out.method, json::Any{});
    object.required(out.signedAt, json::Any{});
}

void write(json::Writer& out, const Signature& in)
{
    out.open();
    out.member("by", in.by);
    out.member("name", in.name);
    out.member("method", in.method);
    out.member("signedAt", in.signedAt);
    out.close();
}

} // namespace careway::api
