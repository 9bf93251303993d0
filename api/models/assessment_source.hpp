// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who brought it: the person, staff who write down what the person says, a feed, or a record of an observation that a feed brought.
enum class AssessmentSource {
    member,
    staff,
    feed,
    record,
};

[[nodiscard]] std::string_view nameOf(AssessmentSource value, json::As<AssessmentSource>);
[[nodiscard]] std::optional<AssessmentSource> parse(std::string_view text, json::As<AssessmentSource>);
[[nodiscard]] std::string_view choices(json::As<AssessmentSource>);

} // namespace careway::api
