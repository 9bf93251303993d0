// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/topic_step_done.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TopicStepDone& out)
{
    json::Object<3> object(in, at, found, {"step", "note", "recordedAt"}, json::Unknown::refused);
    object.required(out.step, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.required(out.recordedAt, json::Any{});
}

void write(json::Writer& out, const TopicStepDone& in)
{
    out.open();
    out.member("step", in.step);
    out.member("note", in.note);
    out.member("recordedAt", in.recordedAt);
    out.close();
}

} // namespace careway::api
