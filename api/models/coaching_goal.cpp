// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_goal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingGoal& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "memberId", "enrollmentId", "program", "text", "measure", "targetOn", "state", "setBy", "closing", "createdAt",
            "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.enrollmentId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.required(out.text, json::Text{.maxLength = 500});
    object.optional(out.measure, json::Text{.maxLength = 200});
    object.optional(out.targetOn, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.setBy, json::Any{});
    object.optional(out.closing, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const CoachingGoal& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("text", in.text);
    out.member("measure", in.measure);
    out.member("targetOn", in.targetOn);
    out.member("state", in.state);
    out.member("setBy", in.setBy);
    out.member("closing", in.closing);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
