// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/meeting_participant.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MeetingParticipant& out)
{
    json::Object<5> object(in, at, found, {"kind", "partyId", "name", "invited", "came"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.partyId, json::Any{});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 210});
    object.required(out.invited, json::Any{});
    object.required(out.came, json::Any{});
}

void write(json::Writer& out, const MeetingParticipant& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("partyId", in.partyId);
    out.member("name", in.name);
    out.member("invited", in.invited);
    out.member("came", in.came);
    out.close();
}

} // namespace careway::api
