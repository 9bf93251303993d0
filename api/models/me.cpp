// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/me.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Me& out)
{
    json::Object<9> object(in, at, found,
        {"role", "subject", "clientId", "credential", "providerId", "staffId", "scopes", "member", "standsFor"}, json::Unknown::refused);
    object.required(out.role, json::Any{});
    object.required(out.subject, json::Text{.maxLength = 200});
    object.required(out.clientId, json::Text{.maxLength = 200});
    object.optional(out.credential, json::Text{.maxLength = 60});
    object.optional(out.providerId, json::Any{});
    object.optional(out.staffId, json::Any{});
    object.required(out.scopes, json::Items{.max = 100, .each = json::Text{.maxLength = 100}});
    object.optional(out.member, json::Any{});
    object.required(out.standsFor, json::Items{.max = 200, .each = json::Any{}});
}

void write(json::Writer& out, const Me& in)
{
    out.open();
    out.member("role", in.role);
    out.member("subject", in.subject);
    out.member("clientId", in.clientId);
    out.member("credential", in.credential);
    out.member("providerId", in.providerId);
    out.member("staffId", in.staffId);
    out.member("scopes", in.scopes);
    out.member("member", in.member);
    out.member("standsFor", in.standsFor);
    out.close();
}

} // namespace careway::api
