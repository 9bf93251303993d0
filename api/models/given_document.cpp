// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/given_document.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, GivenDocument& out)
{
    json::Object<2> object(in, at, found, {"code", "attachmentId"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.attachmentId, json::Any{});
}

void write(json::Writer& out, const GivenDocument& in)
{
    out.open();
    out.member("code", in.code);
    out.member("attachmentId", in.attachmentId);
    out.close();
}

} // namespace careway::api
