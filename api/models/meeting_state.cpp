// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/meeting_state.hpp"

namespace careway::api {

std::string_view nameOf(MeetingState value, json::As<MeetingState>)
{
    switch (value) {
    case MeetingState::planned: return "planned";
    case MeetingState::held: return "held";
    case MeetingState::cancelled: return "cancelled";
    }
    return {};
}

std::optional<MeetingState> parse(std::string_view text, json::As<MeetingState>)
{
    if (text == "planned") return MeetingState::planned;
    if (text == "held") return MeetingState::held;
    if (text == "cancelled") return MeetingState::cancelled;
    return std::nullopt;
}

std::string_view choices(json::As<MeetingState>) { return "planned, held, cancelled"; }

} // namespace careway::api
