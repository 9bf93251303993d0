// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether the one fill that is covered after the grace period is still to be had.
enum class FirstFillState {
    none,
    available,
    used,
};

[[nodiscard]] std::string_view nameOf(FirstFillState value, json::As<FirstFillState>);
[[nodiscard]] std::optional<FirstFillState> parse(std::string_view text, json::As<FirstFillState>);
[[nodiscard]] std::string_view choices(json::As<FirstFillState>);

} // namespace careway::api
