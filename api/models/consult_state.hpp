// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a question to the medical director stands.
enum class ConsultState {
    open,
    answered,
};

[[nodiscard]] std::string_view nameOf(ConsultState value, json::As<ConsultState>);
[[nodiscard]] std::optional<ConsultState> parse(std::string_view text, json::As<ConsultState>);
[[nodiscard]] std::string_view choices(json::As<ConsultState>);

} // namespace careway::api
