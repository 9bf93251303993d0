// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release_scope.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleaseScope& out)
{
    json::Object<2> object(in, at, found, {"releaseId", "scope"}, json::Unknown::refused);
    object.required(out.releaseId, json::Any{});
    object.required(out.scope, json::Text{.maxLength = 1000});
}

void write(json::Writer& out, const ReleaseScope& in)
{
    out.open();
    out.member("releaseId", in.releaseId);
    out.member("scope", in.scope);
    out.close();
}

} // namespace careway::api
