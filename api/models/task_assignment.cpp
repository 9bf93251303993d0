// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/task_assignment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TaskAssignment& out)
{
    json::Object<1> object(in, at, found, {"assigneeId"}, json::Unknown::refused);
    object.required(out.assigneeId, json::Any{});
}

void write(json::Writer& out, const TaskAssignment& in)
{
    out.open();
    out.member("assigneeId", in.assigneeId);
    out.close();
}

} // namespace careway::api
