// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/invitation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Invitation& out)
{
    json::Object<6> object(
        in, at, found, {"id", "memberId", "supporterId", "representativeId", "code", "expiresAt"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.memberId, json::Any{});
    object.optional(out.supporterId, json::Any{});
    object.optional(out.representativeId, json::Any{});
    object.required(out.code, json::Text{.maxLength = 40});
    object.required(out.expiresAt, json::Any{});
}

void write(json::Writer& out, const Invitation& in)
{
    out.open();
    out.member("id", in.id);
    out.member("memberId", in.memberId);
    out.member("supporterId", in.supporterId);
    out.member("representativeId", in.representativeId);
    out.member("code", in.code);
    out.member("expiresAt", in.expiresAt);
    out.close();
}

} // namespace careway::api
