// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/review_state.hpp"

namespace careway::api {

std::string_view nameOf(ReviewState value, json::As<ReviewState>)
{
    switch (value) {
    case ReviewState::open: return "open";
    case ReviewState::justified: return "justified";
    case ReviewState::notJustified: return "not-justified";
    }
    return {};
}

std::optional<ReviewState> parse(std::string_view text, json::As<ReviewState>)
{
    if (text == "open") return ReviewState::open;
    if (text == "justified") return ReviewState::justified;
    if (text == "not-justified") return ReviewState::notJustified;
    return std::nullopt;
}

std::string_view choices(json::As<ReviewState>) { return "open, justified, not-justified"; }

} // namespace careway::api
