// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/honored_plan.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, HonoredPlan& out)
{
    json::Object<20> object(in, at, found,
        {"id", "version", "memberId", "kind", "codes", "payer", "startedOn", "orderedUntil", "replacedOn", "enrolledOn", "honoredUntil",
            "rule", "reason", "citation", "sourceProgram", "basis", "labels", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.codes, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.payer, json::Text{.maxLength = 200});
    object.required(out.startedOn, json::Any{});
    object.optional(out.orderedUntil, json::Any{});
    object.optional(out.replacedOn, json::Any{});
    object.required(out.enrolledOn, json::Any{});
    object.optional(out.honoredUntil, json::Any{});
    object.optional(out.rule, json::Text{.maxLength = 60});
    object.optional(out.reason, json::Text{.maxLength = 300});
    object.optional(out.citation, json::Text{.maxLength = 200});
    object.required(out.sourceProgram, json::Any{});
    object.required(out.basis, json::Any{});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const HonoredPlan& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("codes", in.codes);
    out.member("payer", in.payer);
    out.member("startedOn", in.startedOn);
    out.member("orderedUntil", in.orderedUntil);
    out.member("replacedOn", in.replacedOn);
    out.member("enrolledOn", in.enrolledOn);
    out.member("honoredUntil", in.honoredUntil);
    out.member("rule", in.rule);
    out.member("reason", in.reason);
    out.member("citation", in.citation);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("labels", in.labels);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
