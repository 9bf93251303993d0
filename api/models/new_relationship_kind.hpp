// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How somebody is to stand to a member.
enum class NewRelationshipKind {
    treatment,
    careManagement,
    careCoordination,
    callIn,
    statedReason,
};

[[nodiscard]] std::string_view nameOf(NewRelationshipKind value, json::As<NewRelationshipKind>);
[[nodiscard]] std::optional<NewRelationshipKind> parse(std::string_view text, json::As<NewRelationshipKind>);
[[nodiscard]] std::string_view choices(json::As<NewRelationshipKind>);

} // namespace careway::api
