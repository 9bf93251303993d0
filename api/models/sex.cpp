// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/sex.hpp"

namespace careway::api {

std::string_view nameOf(Sex value, json::As<Sex>)
{
    switch (value) {
    case Sex::female: return "female";
    case Sex::male: return "male";
    case Sex::unknown: return "unknown";
    }
    return {};
}

std::optional<Sex> parse(std::string_view text, json::As<Sex>)
{
    if (text == "female") return Sex::female;
    if (text == "male") return Sex::male;
    if (text == "unknown") return Sex::unknown;
    return std::nullopt;
}

std::string_view choices(json::As<Sex>) { return "female, male, unknown"; }

} // namespace careway::api
