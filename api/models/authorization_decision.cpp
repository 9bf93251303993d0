// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationDecision& out)
{
    json::Object<2> object(in, at, found, {"items", "delegate"}, json::Unknown::refused);
    object.required(out.items, json::Items{.min = 1, .max = 100, .each = json::Any{}});
    object.optional(out.delegate, json::Any{});
}

void write(json::Writer& out, const AuthorizationDecision& in)
{
    out.open();
    out.member("items", in.items);
    out.member("delegate", in.delegate);
    out.close();
}

} // namespace careway::api
