// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release_state.hpp"

namespace careway::api {

std::string_view nameOf(ReleaseState value, json::As<ReleaseState>)
{
    switch (value) {
    case ReleaseState::draft: return "draft";
    case ReleaseState::deficient: return "deficient";
    case ReleaseState::active: return "active";
    case ReleaseState::revoked: return "revoked";
    case ReleaseState::expired: return "expired";
    }
    return {};
}

std::optional<ReleaseState> parse(std::string_view text, json::As<ReleaseState>)
{
    if (text == "draft") return ReleaseState::draft;
    if (text == "deficient") return ReleaseState::deficient;
    if (text == "active") return ReleaseState::active;
    if (text == "revoked") return ReleaseState::revoked;
    if (text == "expired") return ReleaseState::expired;
    return std::nullopt;
}

std::string_view choices(json::As<ReleaseState>) { return "draft, deficient, active, revoked, expired"; }

} // namespace careway::api
