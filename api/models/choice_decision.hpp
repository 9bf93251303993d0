// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// When the plan answered, and why so.
struct ChoiceDecision {
    std::optional<std::string> reason{};
    Instant decidedAt{};

    bool operator==(const ChoiceDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ChoiceDecision& out);
void write(json::Writer& out, const ChoiceDecision& in);

} // namespace careway::api
