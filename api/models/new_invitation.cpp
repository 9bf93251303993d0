// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_invitation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewInvitation& out)
{
    json::Object<3> object(in, at, found, {"memberId", "supporterId", "representativeId"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.optional(out.supporterId, json::Any{});
    object.optional(out.representativeId, json::Any{});
}

void write(json::Writer& out, const NewInvitation& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("supporterId", in.supporterId);
    out.member("representativeId", in.representativeId);
    out.close();
}

} // namespace careway::api
