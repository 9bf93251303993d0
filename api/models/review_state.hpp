// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a review stands.
enum class ReviewState {
    open,
    justified,
    notJustified,
};

[[nodiscard]] std::string_view nameOf(ReviewState value, json::As<ReviewState>);
[[nodiscard]] std::optional<ReviewState> parse(std::string_view text, json::As<ReviewState>);
[[nodiscard]] std::string_view choices(json::As<ReviewState>);

} // namespace careway::api
