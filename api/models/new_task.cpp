// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_task.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTask& out)
{
    json::Object<6> object(in, at, found, {"memberId", "kind", "note", "dueAt", "assigneeId", "enrollmentId"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 500});
    object.optional(out.dueAt, json::Any{});
    object.optional(out.assigneeId, json::Any{});
    object.optional(out.enrollmentId, json::Any{});
}

void write(json::Writer& out, const NewTask& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("note", in.note);
    out.member("dueAt", in.dueAt);
    out.member("assigneeId", in.assigneeId);
    out.member("enrollmentId", in.enrollmentId);
    out.close();
}

} // namespace careway::api
