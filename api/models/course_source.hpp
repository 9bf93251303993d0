// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who told of a course of treatment, or that records did.
enum class CourseSource {
    provider,
    careManager,
    reviewer,
    feed,
    records,
};

[[nodiscard]] std::string_view nameOf(CourseSource value, json::As<CourseSource>);
[[nodiscard]] std::optional<CourseSource> parse(std::string_view text, json::As<CourseSource>);
[[nodiscard]] std::string_view choices(json::As<CourseSource>);

} // namespace careway::api
