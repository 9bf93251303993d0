// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/relationship_kind.hpp"

namespace careway::api {

std::string_view nameOf(RelationshipKind value, json::As<RelationshipKind>)
{
    switch (value) {
    case RelationshipKind::treatment: return "treatment";
    case RelationshipKind::primaryCare: return "primary-care";
    case RelationshipKind::careManagement: return "care-management";
    case RelationshipKind::careCoordination: return "care-coordination";
    case RelationshipKind::callIn: return "call-in";
    case RelationshipKind::statedReason: return "stated-reason";
    case RelationshipKind::supporter: return "supporter";
    case RelationshipKind::guardian: return "guardian";
    case RelationshipKind::powerOfAttorney: return "power-of-attorney";
    case RelationshipKind::parent: return "parent";
    case RelationshipKind::emergency: return "emergency";
    case RelationshipKind::utilizationReview: return "utilization-review";
    }
    return {};
}

std::optional<RelationshipKind> parse(std::string_view text, json::As<RelationshipKind>)
{
    if (text == "treatment") return RelationshipKind::treatment;
    if (text == "primary-care") return RelationshipKind::primaryCare;
    if (text == "care-management") return RelationshipKind::careManagement;
    if (text == "care-coordination") return RelationshipKind::careCoordination;
    if (text == "call-in") return RelationshipKind::callIn;
    if (text == "stated-reason") return RelationshipKind::statedReason;
    if (text == "supporter") return RelationshipKind::supporter;
    if (text == "guardian") return RelationshipKind::guardian;
    if (text == "power-of-attorney") return RelationshipKind::powerOfAttorney;
    if (text == "parent") return RelationshipKind::parent;
    if (text == "emergency") return RelationshipKind::emergency;
    if (text == "utilization-review") return RelationshipKind::utilizationReview;
    return std::nullopt;
}

std::string_view choices(json::As<RelationshipKind>)
{
    return "treatment, primary-care, care-management, care-coordination, call-in, stated-reason, supporter, guardian, power-of-attorney, "
           "parent, emergency, utilization-review";
}

} // namespace careway::api
