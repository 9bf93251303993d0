// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// At which time of care, or at which stage of a dispute, it is decided.
enum class DecisionReview {
    preService,
    concurrent,
    postService,
    postStabilization,
    exception,
    appeal,
    externalReview,
    hearing,
    grievance,
};

[[nodiscard]] std::string_view nameOf(DecisionReview value, json::As<DecisionReview>);
[[nodiscard]] std::optional<DecisionReview> parse(std::string_view text, json::As<DecisionReview>);
[[nodiscard]] std::string_view choices(json::As<DecisionReview>);

} // namespace careway::api
