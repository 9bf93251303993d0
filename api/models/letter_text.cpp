// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/letter_text.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, LetterText& out)
{
    json::Object<3> object(in, at, found, {"language", "subject", "body"}, json::Unknown::refused);
    object.required(out.language, json::Text{.maxLength = 10});
    object.required(out.subject, json::Text{.maxLength = 300});
    object.required(out.body, json::Text{.maxLength = 8000});
}

void write(json::Writer& out, const LetterText& in)
{
    out.open();
    out.member("language", in.language);
    out.member("subject", in.subject);
    out.member("body", in.body);
    out.close();
}

} // namespace careway::api
