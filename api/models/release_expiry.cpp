// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release_expiry.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleaseExpiry& out)
{
    json::Object<3> object(in, at, found, {"kind", "on", "text"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.optional(out.on, json::Any{});
    object.optional(out.text, json::Text{.minLength = 1, .maxLength = 300});
}

void write(json::Writer& out, const ReleaseExpiry& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("on", in.on);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
