// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/timeline_entry.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TimelineEntry& out)
{
    json::Object<8> object(
        in, at, found, {"id", "at", "kind", "text", "by", "program", "enrollmentId", "subjectId"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.at, json::Any{});
    object.required(out.kind, json::Text{.maxLength = 80});
    object.required(out.text, json::Text{.maxLength = 500});
    object.required(out.by, json::Text{.maxLength = 200});
    object.optional(out.program, json::Text{.maxLength = 80});
    object.optional(out.enrollmentId, json::Any{});
    object.optional(out.subjectId, json::Any{});
}

void write(json::Writer& out, const TimelineEntry& in)
{
    out.open();
    out.member("id", in.id);
    out.member("at", in.at);
    out.member("kind", in.kind);
    out.member("text", in.text);
    out.member("by", in.by);
    out.member("program", in.program);
    out.member("enrollmentId", in.enrollmentId);
    out.member("subjectId", in.subjectId);
    out.close();
}

} // namespace careway::api
