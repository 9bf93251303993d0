// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a care plan stands.
enum class CarePlanState {
    draft,
    proposed,
    active,
    closed,
};

[[nodiscard]] std::string_view nameOf(CarePlanState value, json::As<CarePlanState>);
[[nodiscard]] std::optional<CarePlanState> parse(std::string_view text, json::As<CarePlanState>);
[[nodiscard]] std::string_view choices(json::As<CarePlanState>);

} // namespace careway::api
