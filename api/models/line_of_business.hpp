// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// The kind of plan that a coverage belongs to.
enum class LineOfBusiness {
    commercial,
    medicareAdvantage,
    specialNeeds,
    medicaid,
};

[[nodiscard]] std::string_view nameOf(LineOfBusiness value, json::As<LineOfBusiness>);
[[nodiscard]] std::optional<LineOfBusiness> parse(std::string_view text, json::As<LineOfBusiness>);
[[nodiscard]] std::string_view choices(json::As<LineOfBusiness>);

} // namespace careway::api
