// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How somebody stands to a member.
enum class RelationshipKind {
    treatment,
    primaryCare,
    careManagement,
    careCoordination,
    callIn,
    statedReason,
    supporter,
    guardian,
    powerOfAttorney,
    parent,
    emergency,
    utilizationReview,
};

[[nodiscard]] std::string_view nameOf(RelationshipKind value, json::As<RelationshipKind>);
[[nodiscard]] std::optional<RelationshipKind> parse(std::string_view text, json::As<RelationshipKind>);
[[nodiscard]] std::string_view choices(json::As<RelationshipKind>);

} // namespace careway::api
