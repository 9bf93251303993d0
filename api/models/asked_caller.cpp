// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/asked_caller.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AskedCaller& out)
{
    json::Object<6> object(in, at, found, {"role", "memberId", "providerId", "staffId", "groupId", "partyId"}, json::Unknown::refused);
    object.required(out.role, json::Any{});
    object.optional(out.memberId, json::Any{});
    object.optional(out.providerId, json::Any{});
    object.optional(out.staffId, json::Any{});
    object.optional(out.groupId, json::Any{});
    object.optional(out.partyId, json::Any{});
}

void write(json::Writer& out, const AskedCaller& in)
{
    out.open();
    out.member("role", in.role);
    out.member("memberId", in.memberId);
    out.member("providerId", in.providerId);
    out.member("staffId", in.staffId);
    out.member("groupId", in.groupId);
    out.member("partyId", in.partyId);
    out.close();
}

} // namespace careway::api
