// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/problem_error.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProblemError& out)
{
    json::Object<5> object(in, at, found, {"pointer", "parameter", "header", "code", "detail"}, json::Unknown::refused);
    object.optional(out.pointer, json::Text{.maxLength = 1000});
    object.optional(out.parameter, json::Text{.maxLength = 100});
    object.optional(out.header, json::Text{.maxLength = 100});
    object.required(out.code, json::Text{.maxLength = 100});
    object.required(out.detail, json::Text{.maxLength = 400});
}

void write(json::Writer& out, const ProblemError& in)
{
    out.open();
    out.member("pointer", in.pointer);
    out.member("parameter", in.parameter);
    out.member("header", in.header);
    out.member("code", in.code);
    out.member("detail", in.detail);
    out.close();
}

} // namespace careway::api
