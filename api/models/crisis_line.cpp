// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/crisis_line.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CrisisLine& out)
{
    json::Object<5> object(in, at, found, {"name", "phone", "text", "url", "citation"}, json::Unknown::refused);
    object.required(out.name, json::Text{.maxLength = 100});
    object.required(out.phone, json::Text{.maxLength = 20});
    object.optional(out.text, json::Text{.maxLength = 20});
    object.optional(out.url, json::Text{.maxLength = 200});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const CrisisLine& in)
{
    out.open();
    out.member("name", in.name);
    out.member("phone", in.phone);
    out.member("text", in.text);
    out.member("url", in.url);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
