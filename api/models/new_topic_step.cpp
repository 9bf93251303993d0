// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_topic_step.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTopicStep& out)
{
    json::Object<2> object(in, at, found, {"step", "note"}, json::Unknown::refused);
    object.required(out.step, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewTopicStep& in)
{
    out.open();
    out.member("step", in.step);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
