// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continuity_window.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityWindow& out)
{
    json::Object<21> object(in, at, found,
        {"id", "version", "memberId", "departureId", "courseId", "providerId", "providerName", "state", "startsOn", "endsOn", "rule",
            "reason", "citation", "mustElect", "electedAt", "sourceProgram", "basis", "labels", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.departureId, json::Any{});
    object.required(out.courseId, json::Any{});
    object.required(out.providerId, json::Any{});
    object.required(out.providerName, json::Text{.maxLength = 210});
    object.required(out.state, json::Any{});
    object.required(out.startsOn, json::Any{});
    object.required(out.endsOn, json::Any{});
    object.required(out.rule, json::Text{.maxLength = 60});
    object.required(out.reason, json::Text{.maxLength = 300});
    object.required(out.citation, json::Text{.maxLength = 200});
    object.required(out.mustElect, json::Any{});
    object.optional(out.electedAt, json::Any{});
    object.required(out.sourceProgram, json::Any{});
    object.required(out.basis, json::Any{});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const ContinuityWindow& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("departureId", in.departureId);
    out.member("courseId", in.courseId);
    out.member("providerId", in.providerId);
    out.member("providerName", in.providerName);
    out.member("state", in.state);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("rule", in.rule);
    out.member("reason", in.reason);
    out.member("citation", in.citation);
    out.member("mustElect", in.mustElect);
    out.member("electedAt", in.electedAt);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("labels", in.labels);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
