// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/topic_course_state.hpp"

namespace careway::api {

std::string_view nameOf(TopicCourseState value, json::As<TopicCourseState>)
{
    switch (value) {
    case TopicCourseState::started: return "started";
    case TopicCourseState::finished: return "finished";
    case TopicCourseState::left: return "left";
    }
    return {};
}

std::optional<TopicCourseState> parse(std::string_view text, json::As<TopicCourseState>)
{
    if (text == "started") return TopicCourseState::started;
    if (text == "finished") return TopicCourseState::finished;
    if (text == "left") return TopicCourseState::left;
    return std::nullopt;
}

std::string_view choices(json::As<TopicCourseState>) { return "started, finished, left"; }

} // namespace careway::api
