// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/follow_ups.hpp"

namespace careway::api {

std::string_view nameOf(FollowUps value, json::As<FollowUps>)
{
    switch (value) {
    case FollowUps::asNeeded: return "as-needed";
    case FollowUps::none: return "none";
    }
    return {};
}

std::optional<FollowUps> parse(std::string_view text, json::As<FollowUps>)
{
    if (text == "as-needed") return FollowUps::asNeeded;
    if (text == "none") return FollowUps::none;
    return std::nullopt;
}

std::string_view choices(json::As<FollowUps>) { return "as-needed, none"; }

} // namespace careway::api
