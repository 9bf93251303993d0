// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who asks for time.
enum class ClockAsker {
    plan,
    member,
    provider,
};

[[nodiscard]] std::string_view nameOf(ClockAsker value, json::As<ClockAsker>);
[[nodiscard]] std::optional<ClockAsker> parse(std::string_view text, json::As<ClockAsker>);
[[nodiscard]] std::string_view choices(json::As<ClockAsker>);

} // namespace careway::api
