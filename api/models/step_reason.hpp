// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/step_evidence.hpp"
#include "models/step_rule_kind.hpp"

namespace careway::api {

/// A rule, whether it was met, and by which facts.
struct StepReason {
    StepRuleKind rule{};
    bool met{};
    std::optional<std::int32_t> step{};
    std::string text{};
    std::string citation{};
    std::vector<StepEvidence> evidence{};

    bool operator==(const StepReason&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepReason& out);
void write(json::Writer& out, const StepReason& in);

} // namespace careway::api
