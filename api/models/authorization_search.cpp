// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_search.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationSearch& out)
{
    json::Object<2> object(in, at, found, {"changedSince", "states"}, json::Unknown::refused);
    object.optional(out.changedSince, json::Any{});
    object.optional(out.states, json::Items{.max = 5, .each = json::Any{}});
}

void write(json::Writer& out, const AuthorizationSearch& in)
{
    out.open();
    out.member("changedSince", in.changedSince);
    out.member("states", in.states);
    out.close();
}

} // namespace careway::api
