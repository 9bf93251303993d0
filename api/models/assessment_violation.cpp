// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/assessment_violation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentViolation& out)
{
    json::Object<3> object(in, at, found, {"pointer", "code", "detail"}, json::Unknown::refused);
    object.optional(out.pointer, json::Text{.maxLength = 1000});
    object.required(out.code, json::Text{.maxLength = 100});
    object.required(out.detail, json::Text{.maxLength = 400});
}

void write(json::Writer& out, const AssessmentViolation& in)
{
    out.open();
    out.member("pointer", in.pointer);
    out.member("code", in.code);
    out.member("detail", in.detail);
    out.close();
}

} // namespace careway::api
