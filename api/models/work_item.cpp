// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/work_item.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, WorkItem& out)
{
    json::Object<8> object(
        in, at, found, {"memberId", "memberName", "enrollmentId", "program", "state", "risk", "dueAt", "late"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.memberName, json::Text{.maxLength = 210});
    object.required(out.enrollmentId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.state, json::Any{});
    object.required(out.risk, json::Range<std::int32_t>{.minimum = -100000, .maximum = 100000});
    object.optional(out.dueAt, json::Any{});
    object.required(out.late, json::Any{});
}

void write(json::Writer& out, const WorkItem& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("memberName", in.memberName);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("state", in.state);
    out.member("risk", in.risk);
    out.member("dueAt", in.dueAt);
    out.member("late", in.late);
    out.close();
}

} // namespace careway::api
