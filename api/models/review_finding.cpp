// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/review_finding.hpp"

namespace careway::api {

std::string_view nameOf(ReviewFinding value, json::As<ReviewFinding>)
{
    switch (value) {
    case ReviewFinding::justified: return "justified";
    case ReviewFinding::notJustified: return "not-justified";
    }
    return {};
}

std::optional<ReviewFinding> parse(std::string_view text, json::As<ReviewFinding>)
{
    if (text == "justified") return ReviewFinding::justified;
    if (text == "not-justified") return ReviewFinding::notJustified;
    return std::nullopt;
}

std::string_view choices(json::As<ReviewFinding>) { return "justified, not-justified"; }

} // namespace careway::api
