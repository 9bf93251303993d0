// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/claim_status.hpp"

namespace careway::api {

std::string_view nameOf(ClaimStatus value, json::As<ClaimStatus>)
{
    switch (value) {
    case ClaimStatus::open: return "open";
    case ClaimStatus::closed: return "closed";
    }
    return {};
}

std::optional<ClaimStatus> parse(std::string_view text, json::As<ClaimStatus>)
{
    if (text == "open") return ClaimStatus::open;
    if (text == "closed") return ClaimStatus::closed;
    return std::nullopt;
}

std::string_view choices(json::As<ClaimStatus>) { return "open, closed"; }

} // namespace careway::api
