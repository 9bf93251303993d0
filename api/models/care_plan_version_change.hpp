// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What made a version.
enum class CarePlanVersionChange {
    created,
    takenOver,
    changed,
    proposed,
    contributed,
    agreed,
    closed,
};

[[nodiscard]] std::string_view nameOf(CarePlanVersionChange value, json::As<CarePlanVersionChange>);
[[nodiscard]] std::optional<CarePlanVersionChange> parse(std::string_view text, json::As<CarePlanVersionChange>);
[[nodiscard]] std::string_view choices(json::As<CarePlanVersionChange>);

} // namespace careway::api
