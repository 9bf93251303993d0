// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/confidential_communication.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ConfidentialCommunication& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "memberId", "address", "contact", "voiceMail", "endangered", "reason", "state", "decision", "ending", "createdAt",
            "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.optional(out.address, json::Any{});
    object.optional(out.contact, json::Any{});
    object.required(out.voiceMail, json::Any{});
    object.required(out.endangered, json::Any{});
    object.optional(out.reason, json::Text{.maxLength = 1000});
    object.required(out.state, json::Any{});
    object.optional(out.decision, json::Any{});
    object.optional(out.ending, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const ConfidentialCommunication& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("address", in.address);
    out.member("contact", in.contact);
    out.member("voiceMail", in.voiceMail);
    out.member("endangered", in.endangered);
    out.member("reason", in.reason);
    out.member("state", in.state);
    out.member("decision", in.decision);
    out.member("ending", in.ending);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
