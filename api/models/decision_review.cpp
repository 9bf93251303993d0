// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/decision_review.hpp"

namespace careway::api {

std::string_view nameOf(DecisionReview value, json::As<DecisionReview>)
{
    switch (value) {
    case DecisionReview::preService: return "pre-service";
    case DecisionReview::concurrent: return "concurrent";
    case DecisionReview::postService: return "post-service";
    case DecisionReview::postStabilization: return "post-stabilization";
    case DecisionReview::exception: return "exception";
    case DecisionReview::appeal: return "appeal";
    case DecisionReview::externalReview: return "external-review";
    case DecisionReview::hearing: return "hearing";
    case DecisionReview::grievance: return "grievance";
    }
    return {};
}

std::optional<DecisionReview> parse(std::string_view text, json::As<DecisionReview>)
{
    if (text == "pre-service") return DecisionReview::preService;
    if (text == "concurrent") return DecisionReview::concurrent;
    if (text == "post-service") return DecisionReview::postService;
    if (text == "post-stabilization") return DecisionReview::postStabilization;
    if (text == "exception") return DecisionReview::exception;
    if (text == "appeal") return DecisionReview::appeal;
    if (text == "external-review") return DecisionReview::externalReview;
    if (text == "hearing") return DecisionReview::hearing;
    if (text == "grievance") return DecisionReview::grievance;
    return std::nullopt;
}

std::string_view choices(json::As<DecisionReview>)
{
    return "pre-service, concurrent, post-service, post-stabilization, exception, appeal, external-review, hearing, grievance";
}

} // namespace careway::api
