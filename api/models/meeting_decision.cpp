// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/meeting_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MeetingDecision& out)
{
    json::Object<2> object(in, at, found, {"text", "labels"}, json::Unknown::refused);
    object.required(out.text, json::Text{.maxLength = 1000});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
}

void write(json::Writer& out, const MeetingDecision& in)
{
    out.open();
    out.member("text", in.text);
    out.member("labels", in.labels);
    out.close();
}

} // namespace careway::api
