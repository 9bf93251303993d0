// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/approval_condition.hpp"

namespace careway::api {

/// When something is approved without a person: all conditions are met; of so many in a hundred a person looks again.
struct ApprovalRule {
    std::vector<ApprovalCondition> conditions{};
    std::int64_t drawnPercent{};
    std::int64_t days{};

    bool operator==(const ApprovalRule&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ApprovalRule& out);
void write(json::Writer& out, const ApprovalRule& in);

} // namespace careway::api
