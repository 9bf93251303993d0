// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/clock_start.hpp"

namespace careway::api {

std::string_view nameOf(ClockStart value, json::As<ClockStart>)
{
    switch (value) {
    case ClockStart::received: return "received";
    case ClockStart::statement: return "statement";
    }
    return {};
}

std::optional<ClockStart> parse(std::string_view text, json::As<ClockStart>)
{
    if (text == "received") return ClockStart::received;
    if (text == "statement") return ClockStart::statement;
    return std::nullopt;
}

std::string_view choices(json::As<ClockStart>) { return "received, statement"; }

} // namespace careway::api
