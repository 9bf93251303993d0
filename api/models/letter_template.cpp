// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/letter_template.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, LetterTemplate& out)
{
    json::Object<8> object(in, at, found, {"code", "recipient", "mandatory", "fields", "texts", "citation", "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 80});
    object.required(out.recipient, json::Any{});
    object.required(out.mandatory, json::Any{});
    object.required(out.fields, json::Items{.max = 30, .unique = true, .each = json::Text{.maxLength = 40}});
    object.required(out.texts, json::Items{.max = 10, .each = json::Any{}});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const LetterTemplate& in)
{
    out.open();
    out.member("code", in.code);
    out.member("recipient", in.recipient);
    out.member("mandatory", in.mandatory);
    out.member("fields", in.fields);
    out.member("texts", in.texts);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
