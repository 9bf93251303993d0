// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/supporter_kind.hpp"

namespace careway::api {

std::string_view nameOf(SupporterKind value, json::As<SupporterKind>)
{
    switch (value) {
    case SupporterKind::family: return "family";
    case SupporterKind::caregiver: return "caregiver";
    case SupporterKind::communityResource: return "community-resource";
    case SupporterKind::other: return "other";
    }
    return {};
}

std::optional<SupporterKind> parse(std::string_view text, json::As<SupporterKind>)
{
    if (text == "family") return SupporterKind::family;
    if (text == "caregiver") return SupporterKind::caregiver;
    if (text == "community-resource") return SupporterKind::communityResource;
    if (text == "other") return SupporterKind::other;
    return std::nullopt;
}

std::string_view choices(json::As<SupporterKind>) { return "family, caregiver, community-resource, other"; }

} // namespace careway::api
