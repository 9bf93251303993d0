// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What became of a meeting.
enum class MeetingState {
    planned,
    held,
    cancelled,
};

[[nodiscard]] std::string_view nameOf(MeetingState value, json::As<MeetingState>);
[[nodiscard]] std::optional<MeetingState> parse(std::string_view text, json::As<MeetingState>);
[[nodiscard]] std::string_view choices(json::As<MeetingState>);

} // namespace careway::api
