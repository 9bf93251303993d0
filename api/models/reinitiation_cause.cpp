// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/reinitiation_cause.hpp"

namespace careway::api {

std::string_view nameOf(ReinitiationCause value, json::As<ReinitiationCause>)
{
    switch (value) {
    case ReinitiationCause::transitionInCare: return "transition-in-care";
    case ReinitiationCause::riskScoreChange: return "risk-score-change";
    case ReinitiationCause::referral: return "referral";
    }
    return {};
}

std::optional<ReinitiationCause> parse(std::string_view text, json::As<ReinitiationCause>)
{
    if (text == "transition-in-care") return ReinitiationCause::transitionInCare;
    if (text == "risk-score-change") return ReinitiationCause::riskScoreChange;
    if (text == "referral") return ReinitiationCause::referral;
    return std::nullopt;
}

std::string_view choices(json::As<ReinitiationCause>) { return "transition-in-care, risk-score-change, referral"; }

} // namespace careway::api
