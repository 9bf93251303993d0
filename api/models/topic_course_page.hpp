// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/topic_course.hpp"

namespace careway::api {

/// Courses through topics.
struct TopicCoursePage {
    std::vector<TopicCourse> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const TopicCoursePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TopicCoursePage& out);
void write(json::Writer& out, const TopicCoursePage& in);

} // namespace careway::api
