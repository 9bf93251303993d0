// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// When it is looked at.
enum class AuthorizationReview {
    preService,
    concurrent,
    postService,
    postStabilization,
};

[[nodiscard]] std::string_view nameOf(AuthorizationReview value, json::As<AuthorizationReview>);
[[nodiscard]] std::optional<AuthorizationReview> parse(std::string_view text, json::As<AuthorizationReview>);
[[nodiscard]] std::string_view choices(json::As<AuthorizationReview>);

} // namespace careway::api
