// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is wrong with what was received.
struct AssessmentViolation {
    std::optional<std::string> pointer{};
    std::string code{};
    std::string detail{};

    bool operator==(const AssessmentViolation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentViolation& out);
void write(json::Writer& out, const AssessmentViolation& in);

} // namespace careway::api
