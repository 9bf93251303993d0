// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/invitation_proof.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InvitationProof& out)
{
    json::Object<2> object(in, at, found, {"code", "memberBirthDate"}, json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
    object.required(out.memberBirthDate, json::Any{});
}

void write(json::Writer& out, const InvitationProof& in)
{
    out.open();
    out.member("code", in.code);
    out.member("memberBirthDate", in.memberBirthDate);
    out.close();
}

} // namespace careway::api
