// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_supplement.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationSupplement& out)
{
    json::Object<4> object(in, at, found, {"answers", "documents", "statement", "text"}, json::Unknown::refused);
    object.required(out.answers, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.documents, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.statement, json::Any{});
    object.optional(out.text, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const AuthorizationSupplement& in)
{
    out.open();
    out.member("answers", in.answers);
    out.member("documents", in.documents);
    out.member("statement", in.statement);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
