// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/departure_state.hpp"

namespace careway::api {

std::string_view nameOf(DepartureState value, json::As<DepartureState>)
{
    switch (value) {
    case DepartureState::finding: return "finding";
    case DepartureState::waiting: return "waiting";
    case DepartureState::done: return "done";
    }
    return {};
}

std::optional<DepartureState> parse(std::string_view text, json::As<DepartureState>)
{
    if (text == "finding") return DepartureState::finding;
    if (text == "waiting") return DepartureState::waiting;
    if (text == "done") return DepartureState::done;
    return std::nullopt;
}

std::string_view choices(json::As<DepartureState>) { return "finding, waiting, done"; }

} // namespace careway::api
