// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a grievance is about.
enum class GrievanceMatter {
    qualityOfCare,
    accessToCare,
    serviceOfThePlan,
    privacy,
    refusedExpediting,
    extensionTaken,
    other,
};

[[nodiscard]] std::string_view nameOf(GrievanceMatter value, json::As<GrievanceMatter>);
[[nodiscard]] std::optional<GrievanceMatter> parse(std::string_view text, json::As<GrievanceMatter>);
[[nodiscard]] std::string_view choices(json::As<GrievanceMatter>);

} // namespace careway::api
