// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release_direction.hpp"

namespace careway::api {

std::string_view nameOf(ReleaseDirection value, json::As<ReleaseDirection>)
{
    switch (value) {
    case ReleaseDirection::toPlan: return "to-plan";
    case ReleaseDirection::fromPlan: return "from-plan";
    }
    return {};
}

std::optional<ReleaseDirection> parse(std::string_view text, json::As<ReleaseDirection>)
{
    if (text == "to-plan") return ReleaseDirection::toPlan;
    if (text == "from-plan") return ReleaseDirection::fromPlan;
    return std::nullopt;
}

std::string_view choices(json::As<ReleaseDirection>) { return "to-plan, from-plan"; }

} // namespace careway::api
