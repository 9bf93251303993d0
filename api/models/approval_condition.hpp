// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/approval_fact.hpp"

namespace careway::api {

/// A condition of automatic approval: a diagnosis whose code begins with one of these, an answer that is one of these, a number within
/// limits, a document that is there.
struct ApprovalCondition {
    ApprovalFact fact{};
    std::string text{};
    std::vector<std::string> codes{};
    std::optional<std::string> code{};
    std::optional<double> atLeast{};
    std::optional<double> atMost{};

    bool operator==(const ApprovalCondition&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ApprovalCondition& out);
void write(json::Writer& out, const ApprovalCondition& in);

} // namespace careway::api
