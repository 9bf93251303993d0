// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/correction.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Correction& out)
{
    json::Object<15> object(in, at, found,
        {"id", "version", "memberId", "recordId", "wrong", "wanted", "reason", "state", "dueOn", "late", "extension", "decision",
            "statements", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.optional(out.recordId, json::Any{});
    object.required(out.wrong, json::Text{.maxLength = 1000});
    object.required(out.wanted, json::Text{.maxLength = 1000});
    object.required(out.reason, json::Text{.maxLength = 1000});
    object.required(out.state, json::Any{});
    object.required(out.dueOn, json::Any{});
    object.required(out.late, json::Any{});
    object.optional(out.extension, json::Any{});
    object.optional(out.decision, json::Any{});
    object.required(out.statements, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Correction& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("recordId", in.recordId);
    out.member("wrong", in.wrong);
    out.member("wanted", in.wanted);
    out.member("reason", in.reason);
    out.member("state", in.state);
    out.member("dueOn", in.dueOn);
    out.member("late", in.late);
    out.member("extension", in.extension);
    out.member("decision", in.decision);
    out.member("statements", in.statements);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
