// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a grievance stands.
enum class GrievanceState {
    received,
    answered,
};

[[nodiscard]] std::string_view nameOf(GrievanceState value, json::As<GrievanceState>);
[[nodiscard]] std::optional<GrievanceState> parse(std::string_view text, json::As<GrievanceState>);
[[nodiscard]] std::string_view choices(json::As<GrievanceState>);

} // namespace careway::api
