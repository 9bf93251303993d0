// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/meeting_action.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MeetingAction& out)
{
    json::Object<4> object(in, at, found, {"taskId", "text", "assigneeId", "labels"}, json::Unknown::refused);
    object.required(out.taskId, json::Any{});
    object.required(out.text, json::Text{.maxLength = 1000});
    object.required(out.assigneeId, json::Any{});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
}

void write(json::Writer& out, const MeetingAction& in)
{
    out.open();
    out.member("taskId", in.taskId);
    out.member("text", in.text);
    out.member("assigneeId", in.assigneeId);
    out.member("labels", in.labels);
    out.close();
}

} // namespace careway::api
