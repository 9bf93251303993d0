// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/assessment_source.hpp"

namespace careway::api {

std::string_view nameOf(AssessmentSource value, json::As<AssessmentSource>)
{
    switch (value) {
    case AssessmentSource::member: return "member";
    case AssessmentSource::staff: return "staff";
    case AssessmentSource::feed: return "feed";
    case AssessmentSource::record: return "record";
    }
    return {};
}

std::optional<AssessmentSource> parse(std::string_view text, json::As<AssessmentSource>)
{
    if (text == "member") return AssessmentSource::member;
    if (text == "staff") return AssessmentSource::staff;
    if (text == "feed") return AssessmentSource::feed;
    if (text == "record") return AssessmentSource::record;
    return std::nullopt;
}

std::string_view choices(json::As<AssessmentSource>) { return "member, staff, feed, record"; }

} // namespace careway::api
