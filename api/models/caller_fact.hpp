// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What somebody who calls knew.
enum class CallerFact {
    name,
    memberNumber,
    birthDate,
    address,
    phone,
    email,
};

[[nodiscard]] std::string_view nameOf(CallerFact value, json::As<CallerFact>);
[[nodiscard]] std::optional<CallerFact> parse(std::string_view text, json::As<CallerFact>);
[[nodiscard]] std::string_view choices(json::As<CallerFact>);

} // namespace careway::api
