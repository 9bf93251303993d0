// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/material_text.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MaterialText& out)
{
    json::Object<3> object(in, at, found, {"language", "title", "body"}, json::Unknown::refused);
    object.required(out.language, json::Text{.maxLength = 10});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.body, json::Text{.maxLength = 6000});
}

void write(json::Writer& out, const MaterialText& in)
{
    out.open();
    out.member("language", in.language);
    out.member("title", in.title);
    out.member("body", in.body);
    out.close();
}

} // namespace careway::api
