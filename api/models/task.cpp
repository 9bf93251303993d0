// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/task.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Task& out)
{
    json::Object<19> object(in, at, found,
        {"id", "version", "memberId", "kind", "title", "state", "urgency", "dueAt", "late", "team", "assigneeId", "program", "enrollmentId",
            "subjectId", "note", "outcome", "escalations", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Text{.maxLength = 60});
    object.required(out.title, json::Text{.maxLength = 200});
    object.required(out.state, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.dueAt, json::Any{});
    object.required(out.late, json::Any{});
    object.optional(out.team, json::Text{.maxLength = 60});
    object.optional(out.assigneeId, json::Any{});
    object.optional(out.program, json::Text{.maxLength = 80});
    object.optional(out.enrollmentId, json::Any{});
    object.optional(out.subjectId, json::Any{});
    object.optional(out.note, json::Text{.maxLength = 500});
    object.optional(out.outcome, json::Any{});
    object.required(out.escalations, json::Range<std::int32_t>{.minimum = 0, .maximum = 100});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Task& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("title", in.title);
    out.member("state", in.state);
    out.member("urgency", in.urgency);
    out.member("dueAt", in.dueAt);
    out.member("late", in.late);
    out.member("team", in.team);
    out.member("assigneeId", in.assigneeId);
    out.member("program", in.program);
    out.member("enrollmentId", in.enrollmentId);
    out.member("subjectId", in.subjectId);
    out.member("note", in.note);
    out.member("outcome", in.outcome);
    out.member("escalations", in.escalations);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
