// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/claim_kind.hpp"

namespace careway::api {

std::string_view nameOf(ClaimKind value, json::As<ClaimKind>)
{
    switch (value) {
    case ClaimKind::professional: return "professional";
    case ClaimKind::institutional: return "institutional";
    case ClaimKind::pharmacy: return "pharmacy";
    }
    return {};
}

std::optional<ClaimKind> parse(std::string_view text, json::As<ClaimKind>)
{
    if (text == "professional") return ClaimKind::professional;
    if (text == "institutional") return ClaimKind::institutional;
    if (text == "pharmacy") return ClaimKind::pharmacy;
    return std::nullopt;
}

std::string_view choices(json::As<ClaimKind>) { return "professional, institutional, pharmacy"; }

} // namespace careway::api
