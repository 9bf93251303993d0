// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether something is told to the plan, or by it.
enum class ReleaseDirection {
    toPlan,
    fromPlan,
};

[[nodiscard]] std::string_view nameOf(ReleaseDirection value, json::As<ReleaseDirection>);
[[nodiscard]] std::optional<ReleaseDirection> parse(std::string_view text, json::As<ReleaseDirection>);
[[nodiscard]] std::string_view choices(json::As<ReleaseDirection>);

} // namespace careway::api
