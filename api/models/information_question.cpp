// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/information_question.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InformationQuestion& out)
{
    json::Object<2> object(in, at, found, {"documents", "text"}, json::Unknown::refused);
    object.required(out.documents, json::Items{.min = 1, .max = 50, .each = json::Any{}});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const InformationQuestion& in)
{
    out.open();
    out.member("documents", in.documents);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
