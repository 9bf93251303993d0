// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_meeting_action.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeetingAction& out)
{
    json::Object<4> object(in, at, found, {"text", "assigneeId", "dueAt", "labels"}, json::Unknown::refused);
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 1000});
    object.required(out.assigneeId, json::Any{});
    object.optional(out.dueAt, json::Any{});
    object.optional(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
}

void write(json::Writer& out, const NewMeetingAction& in)
{
    out.open();
    out.member("text", in.text);
    out.member("assigneeId", in.assigneeId);
    out.member("dueAt", in.dueAt);
    out.member("labels", in.labels);
    out.close();
}

} // namespace careway::api
