// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/correction_state.hpp"

namespace careway::api {

std::string_view nameOf(CorrectionState value, json::As<CorrectionState>)
{
    switch (value) {
    case CorrectionState::requested: return "requested";
    case CorrectionState::accepted: return "accepted";
    case CorrectionState::denied: return "denied";
    }
    return {};
}

std::optional<CorrectionState> parse(std::string_view text, json::As<CorrectionState>)
{
    if (text == "requested") return CorrectionState::requested;
    if (text == "accepted") return CorrectionState::accepted;
    if (text == "denied") return CorrectionState::denied;
    return std::nullopt;
}

std::string_view choices(json::As<CorrectionState>) { return "requested, accepted, denied"; }

} // namespace careway::api
