// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/meeting.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Meeting& out)
{
    json::Object<16> object(in, at, found,
        {"id", "version", "memberId", "enrollmentId", "program", "topic", "startsAt", "state", "heldAt", "cancelled", "labels",
            "participants", "decisions", "actions", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.optional(out.enrollmentId, json::Any{});
    object.optional(out.program, json::Text{.maxLength = 80});
    object.required(out.topic, json::Text{.maxLength = 200});
    object.required(out.startsAt, json::Any{});
    object.required(out.state, json::Any{});
    object.optional(out.heldAt, json::Any{});
    object.optional(out.cancelled, json::Text{.maxLength = 400});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.required(out.participants, json::Items{.max = 100, .each = json::Any{}});
    object.required(out.decisions, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.actions, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Meeting& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("topic", in.topic);
    out.member("startsAt", in.startsAt);
    out.member("state", in.state);
    out.member("heldAt", in.heldAt);
    out.member("cancelled", in.cancelled);
    out.member("labels", in.labels);
    out.member("participants", in.participants);
    out.member("decisions", in.decisions);
    out.member("actions", in.actions);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
