// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_status.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationStatus& out)
{
    json::Object<9> object(in, at, found, {"id", "memberNumber", "kind", "state", "urgency", "dueAt", "items", "disclosure", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.memberNumber, json::Text{.maxLength = 40});
    object.required(out.kind, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.urgency, json::Any{});
    object.optional(out.dueAt, json::Any{});
    object.required(out.items, json::Items{.max = 100, .each = json::Any{}});
    object.optional(out.disclosure, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const AuthorizationStatus& in)
{
    out.open();
    out.member("id", in.id);
    out.member("memberNumber", in.memberNumber);
    out.member("kind", in.kind);
    out.member("state", in.state);
    out.member("urgency", in.urgency);
    out.member("dueAt", in.dueAt);
    out.member("items", in.items);
    out.member("disclosure", in.disclosure);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
