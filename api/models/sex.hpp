// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// As the plan has it on record, for rules that depend on it.
enum class Sex {
    female,
    male,
    unknown,
};

[[nodiscard]] std::string_view nameOf(Sex value, json::As<Sex>);
[[nodiscard]] std::optional<Sex> parse(std::string_view text, json::As<Sex>);
[[nodiscard]] std::string_view choices(json::As<Sex>);

} // namespace careway::api
