// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/assessment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Assessment& out)
{
    json::Object<26> object(in, at, found,
        {"id", "version", "memberId", "instrument", "edition", "state", "source", "answeredAt", "answers", "total", "band", "positive",
            "threshold", "flags", "followUps", "violations", "received", "crisisLine", "labels", "recordId", "replaces", "replacedBy",
            "enrollmentId", "disclosure", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.optional(out.instrument, json::Text{.maxLength = 60});
    object.optional(out.edition, json::Text{.maxLength = 40});
    object.required(out.state, json::Any{});
    object.required(out.source, json::Any{});
    object.required(out.answeredAt, json::Any{});
    object.required(out.answers, json::Items{.max = 200, .each = json::Any{}});
    object.optional(out.total, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.optional(out.band, json::Any{});
    object.optional(out.positive, json::Any{});
    object.optional(out.threshold, json::Any{});
    object.required(out.flags, json::Items{.max = 10, .each = json::Text{.maxLength = 40}});
    object.required(out.followUps, json::Items{.max = 10, .each = json::Text{.maxLength = 60}});
    object.required(out.violations, json::Items{.max = 101, .each = json::Any{}});
    object.optional(out.received, json::Text{.maxLength = 1048576});
    object.optional(out.crisisLine, json::Any{});
    object.required(out.labels, json::Items{.max = 6, .each = json::Any{}});
    object.optional(out.recordId, json::Any{});
    object.optional(out.replaces, json::Any{});
    object.optional(out.replacedBy, json::Any{});
    object.optional(out.enrollmentId, json::Any{});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Assessment& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("instrument", in.instrument);
    out.member("edition", in.edition);
    out.member("state", in.state);
    out.member("source", in.source);
    out.member("answeredAt", in.answeredAt);
    out.member("answers", in.answers);
    out.member("total", in.total);
    out.member("band", in.band);
    out.member("positive", in.positive);
    out.member("threshold", in.threshold);
    out.member("flags", in.flags);
    out.member("followUps", in.followUps);
    out.member("violations", in.violations);
    out.member("received", in.received);
    out.member("crisisLine", in.crisisLine);
    out.member("labels", in.labels);
    out.member("recordId", in.recordId);
    out.member("replaces", in.replaces);
    out.member("replacedBy", in.replacedBy);
    out.member("enrollmentId", in.enrollmentId);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
