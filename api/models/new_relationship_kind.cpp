// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_relationship_kind.hpp"

namespace careway::api {

std::string_view nameOf(NewRelationshipKind value, json::As<NewRelationshipKind>)
{
    switch (value) {
    case NewRelationshipKind::treatment: return "treatment";
    case NewRelationshipKind::careManagement: return "care-management";
    case NewRelationshipKind::careCoordination: return "care-coordination";
    case NewRelationshipKind::callIn: return "call-in";
    case NewRelationshipKind::statedReason: return "stated-reason";
    }
    return {};
}

std::optional<NewRelationshipKind> parse(std::string_view text, json::As<NewRelationshipKind>)
{
    if (text == "treatment") return NewRelationshipKind::treatment;
    if (text == "care-management") return NewRelationshipKind::careManagement;
    if (text == "care-coordination") return NewRelationshipKind::careCoordination;
    if (text == "call-in") return NewRelationshipKind::callIn;
    if (text == "stated-reason") return NewRelationshipKind::statedReason;
    return std::nullopt;
}

std::string_view choices(json::As<NewRelationshipKind>) { return "treatment, care-management, care-coordination, call-in, stated-reason"; }

} // namespace careway::api
