// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_answer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationAnswer& out)
{
    json::Object<2> object(in, at, found, {"code", "text"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 60});
    object.required(out.text, json::Text{.maxLength = 2000});
}

void write(json::Writer& out, const AuthorizationAnswer& in)
{
    out.open();
    out.member("code", in.code);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
