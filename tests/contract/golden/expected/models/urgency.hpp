// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

enum class Urgency {
    standard,
    expedited,
};

[[nodiscard]] std::string_view nameOf(Urgency value, json::As<Urgency>);
[[nodiscard]] std::optional<Urgency> parse(std::string_view text, json::As<Urgency>);
[[nodiscard]] std::string_view choices(json::As<Urgency>);

} // namespace careway::api
