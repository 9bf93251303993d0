// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_call_state.hpp"

namespace careway::api {

std::string_view nameOf(CoachingCallState value, json::As<CoachingCallState>)
{
    switch (value) {
    case CoachingCallState::planned: return "planned";
    case CoachingCallState::held: return "held";
    case CoachingCallState::missed: return "missed";
    case CoachingCallState::cancelled: return "cancelled";
    }
    return {};
}

std::optional<CoachingCallState> parse(std::string_view text, json::As<CoachingCallState>)
{
    if (text == "planned") return CoachingCallState::planned;
    if (text == "held") return CoachingCallState::held;
    if (text == "missed") return CoachingCallState::missed;
    if (text == "cancelled") return CoachingCallState::cancelled;
    return std::nullopt;
}

std::string_view choices(json::As<CoachingCallState>) { return "planned, held, missed, cancelled"; }

} // namespace careway::api
