// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/communication_state.hpp"

namespace careway::api {

std::string_view nameOf(CommunicationState value, json::As<CommunicationState>)
{
    switch (value) {
    case CommunicationState::queued: return "queued";
    case CommunicationState::sent: return "sent";
    case CommunicationState::failed: return "failed";
    case CommunicationState::cancelled: return "cancelled";
    case CommunicationState::withheld: return "withheld";
    }
    return {};
}

std::optional<CommunicationState> parse(std::string_view text, json::As<CommunicationState>)
{
    if (text == "queued") return CommunicationState::queued;
    if (text == "sent") return CommunicationState::sent;
    if (text == "failed") return CommunicationState::failed;
    if (text == "cancelled") return CommunicationState::cancelled;
    if (text == "withheld") return CommunicationState::withheld;
    return std::nullopt;
}

std::string_view choices(json::As<CommunicationState>) { return "queued, sent, failed, cancelled, withheld"; }

} // namespace careway::api
