// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/motivational_note.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MotivationalNote& out)
{
    json::Object<10> object(in, at, found,
        {"id", "version", "memberId", "enrollmentId", "program", "coachingCallId", "text", "author", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.enrollmentId, json::Any{});
    object.required(out.program, json::Text{.maxLength = 80});
    object.optional(out.coachingCallId, json::Any{});
    object.required(out.text, json::Text{.maxLength = 8000});
    object.required(out.author, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const MotivationalNote& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("enrollmentId", in.enrollmentId);
    out.member("program", in.program);
    out.member("coachingCallId", in.coachingCallId);
    out.member("text", in.text);
    out.member("author", in.author);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
