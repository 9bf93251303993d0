// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/assessment.hpp"

namespace careway::api {

/// Assessments.
struct AssessmentPage {
    std::vector<Assessment> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AssessmentPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentPage& out);
void write(json::Writer& out, const AssessmentPage& in);

} // namespace careway::api
