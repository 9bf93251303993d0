// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What the plan answers.
enum class ChoiceOutcome {
    accepted,
    refused,
};

[[nodiscard]] std::string_view nameOf(ChoiceOutcome value, json::As<ChoiceOutcome>);
[[nodiscard]] std::optional<ChoiceOutcome> parse(std::string_view text, json::As<ChoiceOutcome>);
[[nodiscard]] std::string_view choices(json::As<ChoiceOutcome>);

} // namespace careway::api
