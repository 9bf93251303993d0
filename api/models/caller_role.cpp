// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/caller_role.hpp"

namespace careway::api {

std::string_view nameOf(CallerRole value, json::As<CallerRole>)
{
    switch (value) {
    case CallerRole::member: return "member";
    case CallerRole::supporter: return "supporter";
    case CallerRole::representative: return "representative";
    case CallerRole::provider: return "provider";
    case CallerRole::careManager: return "care-manager";
    case CallerRole::careCoordinator: return "care-coordinator";
    case CallerRole::reviewer: return "reviewer";
    case CallerRole::medicalDirector: return "medical-director";
    case CallerRole::appeals: return "appeals";
    case CallerRole::privacy: return "privacy";
    case CallerRole::planAdmin: return "plan-admin";
    case CallerRole::system: return "system";
    }
    return {};
}

std::optional<CallerRole> parse(std::string_view text, json::As<CallerRole>)
{
    if (text == "member") return CallerRole::member;
    if (text == "supporter") return CallerRole::supporter;
    if (text == "representative") return CallerRole::representative;
    if (text == "provider") return CallerRole::provider;
    if (text == "care-manager") return CallerRole::careManager;
    if (text == "care-coordinator") return CallerRole::careCoordinator;
    if (text == "reviewer") return CallerRole::reviewer;
    if (text == "medical-director") return CallerRole::medicalDirector;
    if (text == "appeals") return CallerRole::appeals;
    if (text == "privacy") return CallerRole::privacy;
    if (text == "plan-admin") return CallerRole::planAdmin;
    if (text == "system") return CallerRole::system;
    return std::nullopt;
}

std::string_view choices(json::As<CallerRole>)
{
    return "member, supporter, representative, provider, care-manager, care-coordinator, reviewer, medical-director, appeals, privacy, "
           "plan-admin, system";
}

} // namespace careway::api
