// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/invitation_outcome.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, InvitationOutcome& out)
{
    json::Object<2> object(in, at, found, {"outcome", "relationship"}, json::Unknown::refused);
    object.required(out.outcome, json::Any{});
    object.optional(out.relationship, json::Any{});
}

void write(json::Writer& out, const InvitationOutcome& in)
{
    out.open();
    out.member("outcome", in.outcome);
    out.member("relationship", in.relationship);
    out.close();
}

} // namespace careway::api
