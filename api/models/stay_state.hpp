// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether a member is in a facility still.
enum class StayState {
    admitted,
    discharged,
};

[[nodiscard]] std::string_view nameOf(StayState value, json::As<StayState>);
[[nodiscard]] std::optional<StayState> parse(std::string_view text, json::As<StayState>);
[[nodiscard]] std::string_view choices(json::As<StayState>);

} // namespace careway::api
