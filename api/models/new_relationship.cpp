// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_relationship.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRelationship& out)
{
    json::Object<8> object(in, at, found, {"kind", "memberId", "memberNumber", "birthDate", "partyId", "endsAt", "reason", "verification"},
        json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.optional(out.memberId, json::Any{});
    object.optional(out.memberNumber, json::Text{.minLength = 3, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9-]+$/">()});
    object.optional(out.birthDate, json::Any{});
    object.optional(out.partyId, json::Any{});
    object.optional(out.endsAt, json::Any{});
    object.optional(out.reason, json::Text{.minLength = 1, .maxLength = 300});
    object.optional(out.verification, json::Any{});
}

void write(json::Writer& out, const NewRelationship& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("memberId", in.memberId);
    out.member("memberNumber", in.memberNumber);
    out.member("birthDate", in.birthDate);
    out.member("partyId", in.partyId);
    out.member("endsAt", in.endsAt);
    out.member("reason", in.reason);
    out.member("verification", in.verification);
    out.close();
}

} // namespace careway::api
