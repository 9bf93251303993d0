// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_assessment_threshold.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAssessmentThreshold& out)
{
    json::Object<2> object(in, at, found, {"value", "reason"}, json::Unknown::refused);
    object.required(out.value, json::Range<std::int32_t>{.minimum = 0, .maximum = 100000});
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 400});
}

void write(json::Writer& out, const NewAssessmentThreshold& in)
{
    out.open();
    out.member("value", in.value);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
