// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a letter stands.
enum class CommunicationState {
    queued,
    sent,
    failed,
    cancelled,
    withheld,
};

[[nodiscard]] std::string_view nameOf(CommunicationState value, json::As<CommunicationState>);
[[nodiscard]] std::optional<CommunicationState> parse(std::string_view text, json::As<CommunicationState>);
[[nodiscard]] std::string_view choices(json::As<CommunicationState>);

} // namespace careway::api
