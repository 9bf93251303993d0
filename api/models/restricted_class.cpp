// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/restricted_class.hpp"

namespace careway::api {

std::string_view nameOf(RestrictedClass value, json::As<RestrictedClass>)
{
    switch (value) {
    case RestrictedClass::treatingProviders: return "treating-providers";
    case RestrictedClass::healthPlan: return "health-plan";
    case RestrictedClass::thirdPartyPayers: return "third-party-payers";
    }
    return {};
}

std::optional<RestrictedClass> parse(std::string_view text, json::As<RestrictedClass>)
{
    if (text == "treating-providers") return RestrictedClass::treatingProviders;
    if (text == "health-plan") return RestrictedClass::healthPlan;
    if (text == "third-party-payers") return RestrictedClass::thirdPartyPayers;
    return std::nullopt;
}

std::string_view choices(json::As<RestrictedClass>) { return "treating-providers, health-plan, third-party-payers"; }

} // namespace careway::api
