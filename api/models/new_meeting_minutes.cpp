// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_meeting_minutes.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeetingMinutes& out)
{
    json::Object<4> object(in, at, found, {"heldAt", "came", "decisions", "actions"}, json::Unknown::refused);
    object.required(out.heldAt, json::Any{});
    object.required(out.came, json::Items{.min = 1, .max = 50, .each = json::Any{}});
    object.required(out.decisions, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.actions, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const NewMeetingMinutes& in)
{
    out.open();
    out.member("heldAt", in.heldAt);
    out.member("came", in.came);
    out.member("decisions", in.decisions);
    out.member("actions", in.actions);
    out.close();
}

} // namespace careway::api
