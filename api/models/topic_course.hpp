// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/topic_course_state.hpp"
#include "models/topic_step_done.hpp"

namespace careway::api {

/// A members way through a topic.
struct TopicCourse {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string topic{};
    Date topicFrom{};
    TopicCourseState state{};
    std::vector<Label> labels{};
    std::vector<TopicStepDone> steps{};
    std::int32_t of{};
    std::optional<DisclosureNotice> disclosure{};
    Instant startedAt{};
    std::optional<Instant> endedAt{};
    Instant updatedAt{};

    bool operator==(const TopicCourse&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TopicCourse& out);
void write(json::Writer& out, const TopicCourse& in);

} // namespace careway::api
