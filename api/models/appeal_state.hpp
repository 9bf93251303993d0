// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where an appeal stands.
enum class AppealState {
    received,
    forwarded,
    decided,
    dismissed,
    withdrawn,
};

[[nodiscard]] std::string_view nameOf(AppealState value, json::As<AppealState>);
[[nodiscard]] std::optional<AppealState> parse(std::string_view text, json::As<AppealState>);
[[nodiscard]] std::string_view choices(json::As<AppealState>);

} // namespace careway::api
