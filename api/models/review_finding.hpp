// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a review found.
enum class ReviewFinding {
    justified,
    notJustified,
};

[[nodiscard]] std::string_view nameOf(ReviewFinding value, json::As<ReviewFinding>);
[[nodiscard]] std::optional<ReviewFinding> parse(std::string_view text, json::As<ReviewFinding>);
[[nodiscard]] std::string_view choices(json::As<ReviewFinding>);

} // namespace careway::api
