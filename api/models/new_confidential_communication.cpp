// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_confidential_communication.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewConfidentialCommunication& out)
{
    json::Object<6> object(in, at, found, {"memberId", "address", "contact", "voiceMail", "endangered", "reason"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.optional(out.address, json::Any{});
    object.optional(out.contact, json::Any{});
    object.optional(out.voiceMail, json::Any{});
    object.optional(out.endangered, json::Any{});
    object.optional(out.reason, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewConfidentialCommunication& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("address", in.address);
    out.member("contact", in.contact);
    out.member("voiceMail", in.voiceMail);
    out.member("endangered", in.endangered);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
