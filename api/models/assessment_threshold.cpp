// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/assessment_threshold.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentThreshold& out)
{
    json::Object<3> object(in, at, found, {"value", "basis", "reason"}, json::Unknown::refused);
    object.required(out.value, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.required(out.basis, json::Any{});
    object.optional(out.reason, json::Text{.maxLength = 400});
}

void write(json::Writer& out, const AssessmentThreshold& in)
{
    out.open();
    out.member("value", in.value);
    out.member("basis", in.basis);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
