// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/course_source.hpp"

namespace careway::api {

std::string_view nameOf(CourseSource value, json::As<CourseSource>)
{
    switch (value) {
    case CourseSource::provider: return "provider";
    case CourseSource::careManager: return "care-manager";
    case CourseSource::reviewer: return "reviewer";
    case CourseSource::feed: return "feed";
    case CourseSource::records: return "records";
    }
    return {};
}

std::optional<CourseSource> parse(std::string_view text, json::As<CourseSource>)
{
    if (text == "provider") return CourseSource::provider;
    if (text == "care-manager") return CourseSource::careManager;
    if (text == "reviewer") return CourseSource::reviewer;
    if (text == "feed") return CourseSource::feed;
    if (text == "records") return CourseSource::records;
    return std::nullopt;
}

std::string_view choices(json::As<CourseSource>) { return "provider, care-manager, reviewer, feed, records"; }

} // namespace careway::api
