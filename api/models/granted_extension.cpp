// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/granted_extension.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, GrantedExtension& out)
{
    json::Object<4> object(in, at, found, {"grantedAt", "askedBy", "reason", "until"}, json::Unknown::refused);
    object.required(out.grantedAt, json::Any{});
    object.required(out.askedBy, json::Any{});
    object.required(out.reason, json::Text{.maxLength = 2000});
    object.required(out.until, json::Any{});
}

void write(json::Writer& out, const GrantedExtension& in)
{
    out.open();
    out.member("grantedAt", in.grantedAt);
    out.member("askedBy", in.askedBy);
    out.member("reason", in.reason);
    out.member("until", in.until);
    out.close();
}

} // namespace careway::api
