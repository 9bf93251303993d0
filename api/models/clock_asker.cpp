// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/clock_asker.hpp"

namespace careway::api {

std::string_view nameOf(ClockAsker value, json::As<ClockAsker>)
{
    switch (value) {
    case ClockAsker::plan: return "plan";
    case ClockAsker::member: return "member";
    case ClockAsker::provider: return "provider";
    }
    return {};
}

std::optional<ClockAsker> parse(std::string_view text, json::As<ClockAsker>)
{
    if (text == "plan") return ClockAsker::plan;
    if (text == "member") return ClockAsker::member;
    if (text == "provider") return ClockAsker::provider;
    return std::nullopt;
}

std::string_view choices(json::As<ClockAsker>) { return "plan, member, provider"; }

} // namespace careway::api
