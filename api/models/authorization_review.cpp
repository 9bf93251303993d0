// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_review.hpp"

namespace careway::api {

std::string_view nameOf(AuthorizationReview value, json::As<AuthorizationReview>)
{
    switch (value) {
    case AuthorizationReview::preService: return "pre-service";
    case AuthorizationReview::concurrent: return "concurrent";
    case AuthorizationReview::postService: return "post-service";
    case AuthorizationReview::postStabilization: return "post-stabilization";
    }
    return {};
}

std::optional<AuthorizationReview> parse(std::string_view text, json::As<AuthorizationReview>)
{
    if (text == "pre-service") return AuthorizationReview::preService;
    if (text == "concurrent") return AuthorizationReview::concurrent;
    if (text == "post-service") return AuthorizationReview::postService;
    if (text == "post-stabilization") return AuthorizationReview::postStabilization;
    return std::nullopt;
}

std::string_view choices(json::As<AuthorizationReview>) { return "pre-service, concurrent, post-service, post-stabilization"; }

} // namespace careway::api
