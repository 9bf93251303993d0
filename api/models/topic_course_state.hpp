// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a course through a topic stands.
enum class TopicCourseState {
    started,
    finished,
    left,
};

[[nodiscard]] std::string_view nameOf(TopicCourseState value, json::As<TopicCourseState>);
[[nodiscard]] std::optional<TopicCourseState> parse(std::string_view text, json::As<TopicCourseState>);
[[nodiscard]] std::string_view choices(json::As<TopicCourseState>);

} // namespace careway::api
