// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/educational_material.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EducationalMaterial& out)
{
    json::Object<8> object(in, at, found, {"code", "topic", "programs", "texts", "sample", "citation", "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 80});
    object.required(out.topic, json::Text{.maxLength = 100});
    object.required(out.programs, json::Items{.max = 100, .unique = true, .each = json::Text{.maxLength = 80}});
    object.required(out.texts, json::Items{.max = 10, .each = json::Any{}});
    object.required(out.sample, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const EducationalMaterial& in)
{
    out.open();
    out.member("code", in.code);
    out.member("topic", in.topic);
    out.member("programs", in.programs);
    out.member("texts", in.texts);
    out.member("sample", in.sample);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
