// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/met_condition.hpp"

namespace careway::api {

/// By which rule something was approved.
struct AutomaticApproval {
    std::string rule{};
    std::optional<std::string> text{};
    std::vector<MetCondition> facts{};
    bool drawn{};

    bool operator==(const AutomaticApproval&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AutomaticApproval& out);
void write(json::Writer& out, const AutomaticApproval& in);

} // namespace careway::api
