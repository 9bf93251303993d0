// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/access_step.hpp"

namespace careway::api {

/// Whether it may be seen, and why.
struct AccessDecision {
    bool allowed{};
    Id memberId{};
    std::optional<Id> recordId{};
    std::vector<AccessStep> steps{};

    bool operator==(const AccessDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessDecision& out);
void write(json::Writer& out, const AccessDecision& in);

} // namespace careway::api
