// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/assessment_trend.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentTrend& out)
{
    json::Object<5> object(in, at, found, {"instrument", "points", "changes", "cascades", "remissions"}, json::Unknown::refused);
    object.required(out.instrument, json::Text{.maxLength = 60});
    object.required(out.points, json::Items{.max = 2000, .each = json::Any{}});
    object.required(out.changes, json::Items{.max = 2000, .each = json::Any{}});
    object.required(out.cascades, json::Items{.max = 2000, .each = json::Any{}});
    object.required(out.remissions, json::Items{.max = 2000, .each = json::Any{}});
}

void write(json::Writer& out, const AssessmentTrend& in)
{
    out.open();
    out.member("instrument", in.instrument);
    out.member("points", in.points);
    out.member("changes", in.changes);
    out.member("cascades", in.cascades);
    out.member("remissions", in.remissions);
    out.close();
}

} // namespace careway::api
