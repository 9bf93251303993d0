// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/condition.hpp"

namespace careway::api {

/// Conditions.
struct ConditionPage {
    std::vector<Condition> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ConditionPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ConditionPage& out);
void write(json::Writer& out, const ConditionPage& in);

} // namespace careway::api
