// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How the service is.
enum class HealthStatus {
    ok,
};

[[nodiscard]] std::string_view nameOf(HealthStatus value, json::As<HealthStatus>);
[[nodiscard]] std::optional<HealthStatus> parse(std::string_view text, json::As<HealthStatus>);
[[nodiscard]] std::string_view choices(json::As<HealthStatus>);

} // namespace careway::api
