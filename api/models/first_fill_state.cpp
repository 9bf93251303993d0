// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/first_fill_state.hpp"

namespace careway::api {

std::string_view nameOf(FirstFillState value, json::As<FirstFillState>)
{
    switch (value) {
    case FirstFillState::none: return "none";
    case FirstFillState::available: return "available";
    case FirstFillState::used: return "used";
    }
    return {};
}

std::optional<FirstFillState> parse(std::string_view text, json::As<FirstFillState>)
{
    if (text == "none") return FirstFillState::none;
    if (text == "available") return FirstFillState::available;
    if (text == "used") return FirstFillState::used;
    return std::nullopt;
}

std::string_view choices(json::As<FirstFillState>) { return "none, available, used"; }

} // namespace careway::api
