// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_kind.hpp"

namespace careway::api {

std::string_view nameOf(AuthorizationKind value, json::As<AuthorizationKind>)
{
    switch (value) {
    case AuthorizationKind::medication: return "medication";
    case AuthorizationKind::medicalService: return "medical-service";
    case AuthorizationKind::equipment: return "equipment";
    case AuthorizationKind::inpatient: return "inpatient";
    case AuthorizationKind::behavioral: return "behavioral";
    }
    return {};
}

std::optional<AuthorizationKind> parse(std::string_view text, json::As<AuthorizationKind>)
{
    if (text == "medication") return AuthorizationKind::medication;
    if (text == "medical-service") return AuthorizationKind::medicalService;
    if (text == "equipment") return AuthorizationKind::equipment;
    if (text == "inpatient") return AuthorizationKind::inpatient;
    if (text == "behavioral") return AuthorizationKind::behavioral;
    return std::nullopt;
}

std::string_view choices(json::As<AuthorizationKind>) { return "medication, medical-service, equipment, inpatient, behavioral"; }

} // namespace careway::api
