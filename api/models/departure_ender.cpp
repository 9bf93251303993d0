// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/departure_ender.hpp"

namespace careway::api {

std::string_view nameOf(DepartureEnder value, json::As<DepartureEnder>)
{
    switch (value) {
    case DepartureEnder::provider: return "provider";
    case DepartureEnder::plan: return "plan";
    }
    return {};
}

std::optional<DepartureEnder> parse(std::string_view text, json::As<DepartureEnder>)
{
    if (text == "provider") return DepartureEnder::provider;
    if (text == "plan") return DepartureEnder::plan;
    return std::nullopt;
}

std::string_view choices(json::As<DepartureEnder>) { return "provider, plan"; }

} // namespace careway::api
