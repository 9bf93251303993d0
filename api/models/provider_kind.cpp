// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/provider_kind.hpp"

namespace careway::api {

std::string_view nameOf(ProviderKind value, json::As<ProviderKind>)
{
    switch (value) {
    case ProviderKind::person: return "person";
    case ProviderKind::group: return "group";
    case ProviderKind::facility: return "facility";
    case ProviderKind::pharmacy: return "pharmacy";
    }
    return {};
}

std::optional<ProviderKind> parse(std::string_view text, json::As<ProviderKind>)
{
    if (text == "person") return ProviderKind::person;
    if (text == "group") return ProviderKind::group;
    if (text == "facility") return ProviderKind::facility;
    if (text == "pharmacy") return ProviderKind::pharmacy;
    return std::nullopt;
}

std::string_view choices(json::As<ProviderKind>) { return "person, group, facility, pharmacy"; }

} // namespace careway::api
