// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/choice_outcome.hpp"

namespace careway::api {

/// What the plan answers; a refusal says why.
struct NewChoiceDecision {
    ChoiceOutcome outcome{};
    std::optional<std::string> reason{};

    bool operator==(const NewChoiceDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewChoiceDecision& out);
void write(json::Writer& out, const NewChoiceDecision& in);

} // namespace careway::api
