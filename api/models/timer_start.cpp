// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/timer_start.hpp"

namespace careway::api {

std::string_view nameOf(TimerStart value, json::As<TimerStart>)
{
    switch (value) {
    case TimerStart::eligibility: return "eligibility";
    case TimerStart::coverage: return "coverage";
    }
    return {};
}

std::optional<TimerStart> parse(std::string_view text, json::As<TimerStart>)
{
    if (text == "eligibility") return TimerStart::eligibility;
    if (text == "coverage") return TimerStart::coverage;
    return std::nullopt;
}

std::string_view choices(json::As<TimerStart>) { return "eligibility, coverage"; }

} // namespace careway::api
