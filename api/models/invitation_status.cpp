// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/invitation_status.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InvitationStatus& out)
{
    json::Object<7> object(
        in, at, found, {"id", "memberId", "supporterId", "representativeId", "state", "expiresAt", "acceptedAt"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.memberId, json::Any{});
    object.optional(out.supporterId, json::Any{});
    object.optional(out.representativeId, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.expiresAt, json::Any{});
    object.optional(out.acceptedAt, json::Any{});
}

void write(json::Writer& out, const InvitationStatus& in)
{
    out.open();
    out.member("id", in.id);
    out.member("memberId", in.memberId);
    out.member("supporterId", in.supporterId);
    out.member("representativeId", in.representativeId);
    out.member("state", in.state);
    out.member("expiresAt", in.expiresAt);
    out.member("acceptedAt", in.acceptedAt);
    out.close();
}

} // namespace careway::api
