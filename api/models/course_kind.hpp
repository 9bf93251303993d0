// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a course of treatment is for: the five that the law names, or any other active treatment.
enum class CourseKind {
    ordinary,
    seriousAndComplex,
    institutional,
    scheduledSurgery,
    pregnancy,
    terminalIllness,
};

[[nodiscard]] std::string_view nameOf(CourseKind value, json::As<CourseKind>);
[[nodiscard]] std::optional<CourseKind> parse(std::string_view text, json::As<CourseKind>);
[[nodiscard]] std::string_view choices(json::As<CourseKind>);

} // namespace careway::api
