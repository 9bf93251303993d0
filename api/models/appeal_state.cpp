// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_state.hpp"

namespace careway::api {

std::string_view nameOf(AppealState value, json::As<AppealState>)
{
    switch (value) {
    case AppealState::received: return "received";
    case AppealState::forwarded: return "forwarded";
    case AppealState::decided: return "decided";
    case AppealState::dismissed: return "dismissed";
    case AppealState::withdrawn: return "withdrawn";
    }
    return {};
}

std::optional<AppealState> parse(std::string_view text, json::As<AppealState>)
{
    if (text == "received") return AppealState::received;
    if (text == "forwarded") return AppealState::forwarded;
    if (text == "decided") return AppealState::decided;
    if (text == "dismissed") return AppealState::dismissed;
    if (text == "withdrawn") return AppealState::withdrawn;
    return std::nullopt;
}

std::string_view choices(json::As<AppealState>) { return "received, forwarded, decided, dismissed, withdrawn"; }

} // namespace careway::api
