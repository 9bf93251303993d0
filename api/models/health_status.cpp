// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/health_status.hpp"

namespace careway::api {

std::string_view nameOf(HealthStatus value, json::As<HealthStatus>)
{
    switch (value) {
    case HealthStatus::ok: return "ok";
    }
    return {};
}

std::optional<HealthStatus> parse(std::string_view text, json::As<HealthStatus>)
{
    if (text == "ok") return HealthStatus::ok;
    return std::nullopt;
}

std::string_view choices(json::As<HealthStatus>) { return "ok"; }

} // namespace careway::api
