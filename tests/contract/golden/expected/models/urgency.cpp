// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/urgency.hpp"

namespace careway::api {

std::string_view nameOf(Urgency value, json::As<Urgency>)
{
    switch (value) {
    case Urgency::standard: return "standard";
    case Urgency::expedited: return "expedited";
    }
    return {};
}

std::optional<Urgency> parse(std::string_view text, json::As<Urgency>)
{
    if (text == "standard") return Urgency::standard;
    if (text == "expedited") return Urgency::expedited;
    return std::nullopt;
}

std::string_view choices(json::As<Urgency>) { return "standard, expedited"; }

} // namespace careway::api
