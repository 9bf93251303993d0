// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/task_outcome.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TaskOutcome& out)
{
    json::Object<3> object(in, at, found, {"note", "by", "at"}, json::Unknown::refused);
    object.required(out.note, json::Text{.maxLength = 1000});
    object.optional(out.by, json::Any{});
    object.required(out.at, json::Any{});
}

void write(json::Writer& out, const TaskOutcome& in)
{
    out.open();
    out.member("note", in.note);
    out.member("by", in.by);
    out.member("at", in.at);
    out.close();
}

} // namespace careway::api
