// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/grievance_state.hpp"

namespace careway::api {

std::string_view nameOf(GrievanceState value, json::As<GrievanceState>)
{
    switch (value) {
    case GrievanceState::received: return "received";
    case GrievanceState::answered: return "answered";
    }
    return {};
}

std::optional<GrievanceState> parse(std::string_view text, json::As<GrievanceState>)
{
    if (text == "received") return GrievanceState::received;
    if (text == "answered") return GrievanceState::answered;
    return std::nullopt;
}

std::string_view choices(json::As<GrievanceState>) { return "received, answered"; }

} // namespace careway::api
