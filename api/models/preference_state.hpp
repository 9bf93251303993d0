// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a person said.
enum class PreferenceState {
    optedIn,
    optedOut,
};

[[nodiscard]] std::string_view nameOf(PreferenceState value, json::As<PreferenceState>);
[[nodiscard]] std::optional<PreferenceState> parse(std::string_view text, json::As<PreferenceState>);
[[nodiscard]] std::string_view choices(json::As<PreferenceState>);

} // namespace careway::api
