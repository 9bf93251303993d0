// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether a member has asked for what they were offered; lapsed when what it rested on is gone.
enum class ContinuityWindowState {
    offered,
    elected,
    lapsed,
};

[[nodiscard]] std::string_view nameOf(ContinuityWindowState value, json::As<ContinuityWindowState>);
[[nodiscard]] std::optional<ContinuityWindowState> parse(std::string_view text, json::As<ContinuityWindowState>);
[[nodiscard]] std::string_view choices(json::As<ContinuityWindowState>);

} // namespace careway::api
