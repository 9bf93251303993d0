// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_meeting_participant.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeetingParticipant& out)
{
    json::Object<3> object(in, at, found, {"kind", "partyId", "name"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.partyId, json::Any{});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 210});
}

void write(json::Writer& out, const NewMeetingParticipant& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("partyId", in.partyId);
    out.member("name", in.name);
    out.close();
}

} // namespace careway::api
