// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/problem.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Problem& out)
{
    json::Object<7> object(in, at, found, {"type", "title", "status", "detail", "instance", "code", "errors"}, json::Unknown::refused);
    object.required(out.type, json::Text{.maxLength = 200});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.status, json::Range<std::int32_t>{.minimum = 400, .maximum = 599});
    object.optional(out.detail, json::Text{.maxLength = 400});
    object.required(out.instance, json::Text{.maxLength = 100});
    object.required(out.code, json::Text{.maxLength = 100});
    object.optional(out.errors, json::Items{.max = 100, .each = json::Any{}});
}

void write(json::Writer& out, const Problem& in)
{
    out.open();
    out.member("type", in.type);
    out.member("title", in.title);
    out.member("status", in.status);
    out.member("detail", in.detail);
    out.member("instance", in.instance);
    out.member("code", in.code);
    out.member("errors", in.errors);
    out.close();
}

} // namespace careway::api
