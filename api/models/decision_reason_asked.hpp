// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why something is decided so.
struct DecisionReasonAsked {
    std::string code{};
    std::string text{};

    bool operator==(const DecisionReasonAsked&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DecisionReasonAsked& out);
void write(json::Writer& out, const DecisionReasonAsked& in);

} // namespace careway::api
