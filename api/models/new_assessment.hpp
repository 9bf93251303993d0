// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/assessment_answer.hpp"
#include "models/new_assessment_threshold.hpp"

namespace careway::api {

/// An instrument answered: by the person, or a total that a feed brings. `answeredAt` is now unless it is said.
struct NewAssessment {
    Id memberId{};
    std::string instrument{};
    std::optional<Instant> answeredAt{};
    std::optional<std::vector<AssessmentAnswer>> answers{};
    std::optional<std::int32_t> total{};
    std::optional<NewAssessmentThreshold> threshold{};
    std::optional<Id> replaces{};
    std::optional<Id> enrollmentId{};

    bool operator==(const NewAssessment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAssessment& out);
void write(json::Writer& out, const NewAssessment& in);

} // namespace careway::api
