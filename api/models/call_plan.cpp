// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/call_plan.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CallPlan& out)
{
    json::Object<4> object(in, at, found, {"initialAssessment", "minimum", "maximum", "followUps"}, json::Unknown::refused);
    object.required(out.initialAssessment, json::Any{});
    object.optional(out.minimum, json::Range<std::int32_t>{.minimum = 0, .maximum = 20});
    object.optional(out.maximum, json::Range<std::int32_t>{.minimum = 0, .maximum = 20});
    object.required(out.followUps, json::Any{});
}

void write(json::Writer& out, const CallPlan& in)
{
    out.open();
    out.member("initialAssessment", in.initialAssessment);
    out.member("minimum", in.minimum);
    out.member("maximum", in.maximum);
    out.member("followUps", in.followUps);
    out.close();
}

} // namespace careway::api
