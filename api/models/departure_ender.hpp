// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who ends a provider's part in a network.
enum class DepartureEnder {
    provider,
    plan,
};

[[nodiscard]] std::string_view nameOf(DepartureEnder value, json::As<DepartureEnder>);
[[nodiscard]] std::optional<DepartureEnder> parse(std::string_view text, json::As<DepartureEnder>);
[[nodiscard]] std::string_view choices(json::As<DepartureEnder>);

} // namespace careway::api
