// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where stands what a person asked for.
enum class ChoiceState {
    requested,
    accepted,
    refused,
    ended,
};

[[nodiscard]] std::string_view nameOf(ChoiceState value, json::As<ChoiceState>);
[[nodiscard]] std::optional<ChoiceState> parse(std::string_view text, json::As<ChoiceState>);
[[nodiscard]] std::string_view choices(json::As<ChoiceState>);

} // namespace careway::api
