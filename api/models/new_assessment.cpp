// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_assessment.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAssessment& out)
{
    json::Object<8> object(in, at, found,
        {"memberId", "instrument", "answeredAt", "answers", "total", "threshold", "replaces", "enrollmentId"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.instrument, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.answeredAt, json::Any{});
    object.optional(out.answers, json::Items{.max = 200, .each = json::Any{}});
    object.optional(out.total, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.optional(out.threshold, json::Any{});
    object.optional(out.replaces, json::Any{});
    object.optional(out.enrollmentId, json::Any{});
}

void write(json::Writer& out, const NewAssessment& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("instrument", in.instrument);
    out.member("answeredAt", in.answeredAt);
    out.member("answers", in.answers);
    out.member("total", in.total);
    out.member("threshold", in.threshold);
    out.member("replaces", in.replaces);
    out.member("enrollmentId", in.enrollmentId);
    out.close();
}

} // namespace careway::api
