// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_cancellation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationCancellation& out)
{
    json::Object<1> object(in, at, found, {"reason"}, json::Unknown::refused);
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const AuthorizationCancellation& in)
{
    out.open();
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
