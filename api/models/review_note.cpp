// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/review_note.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReviewNote& out)
{
    json::Object<7> object(
        in, at, found, {"id", "priorAuthorizationId", "kind", "text", "authorId", "role", "createdAt"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.priorAuthorizationId, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.text, json::Text{.maxLength = 4000});
    object.required(out.authorId, json::Any{});
    object.required(out.role, json::Text{.maxLength = 40});
    object.required(out.createdAt, json::Any{});
}

void write(json::Writer& out, const ReviewNote& in)
{
    out.open();
    out.member("id", in.id);
    out.member("priorAuthorizationId", in.priorAuthorizationId);
    out.member("kind", in.kind);
    out.member("text", in.text);
    out.member("authorId", in.authorId);
    out.member("role", in.role);
    out.member("createdAt", in.createdAt);
    out.close();
}

} // namespace careway::api
