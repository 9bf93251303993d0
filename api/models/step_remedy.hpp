// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/step_remedy_kind.hpp"

namespace careway::api {

/// What would open the drug, and with which drugs.
struct StepRemedy {
    StepRemedyKind kind{};
    std::optional<std::int32_t> step{};
    std::string text{};
    std::vector<Coding> drugs{};

    bool operator==(const StepRemedy&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepRemedy& out);
void write(json::Writer& out, const StepRemedy& in);

} // namespace careway::api
