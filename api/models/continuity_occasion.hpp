// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why care might not go on by itself: a provider left, or a member is new, with a course of treatment or with a plan.
enum class ContinuityOccasion {
    departure,
    newMember,
    honoredPlan,
};

[[nodiscard]] std::string_view nameOf(ContinuityOccasion value, json::As<ContinuityOccasion>);
[[nodiscard]] std::optional<ContinuityOccasion> parse(std::string_view text, json::As<ContinuityOccasion>);
[[nodiscard]] std::string_view choices(json::As<ContinuityOccasion>);

} // namespace careway::api
