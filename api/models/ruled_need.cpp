// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/ruled_need.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RuledNeed& out)
{
    json::Object<2> object(in, at, found, {"code", "text"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const RuledNeed& in)
{
    out.open();
    out.member("code", in.code);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
