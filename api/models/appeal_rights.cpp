// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_rights.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealRights& out)
{
    json::Object<3> object(in, at, found, {"text", "fileBy", "citation"}, json::Unknown::refused);
    object.required(out.text, json::Text{.maxLength = 1000});
    object.optional(out.fileBy, json::Any{});
    object.optional(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const AppealRights& in)
{
    out.open();
    out.member("text", in.text);
    out.member("fileBy", in.fileBy);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
