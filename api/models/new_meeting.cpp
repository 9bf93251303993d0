// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_meeting.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeeting& out)
{
    json::Object<6> object(
        in, at, found, {"memberId", "enrollmentId", "topic", "startsAt", "labels", "participants"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.optional(out.enrollmentId, json::Any{});
    object.required(out.topic, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.startsAt, json::Any{});
    object.optional(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.required(out.participants, json::Items{.min = 1, .max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const NewMeeting& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("topic", in.topic);
    out.member("startsAt", in.startsAt);
    out.member("labels", in.labels);
    out.member("participants", in.participants);
    out.close();
}

} // namespace careway::api
