// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_state.hpp"

namespace careway::api {

std::string_view nameOf(CarePlanState value, json::As<CarePlanState>)
{
    switch (value) {
    case CarePlanState::draft: return "draft";
    case CarePlanState::proposed: return "proposed";
    case CarePlanState::active: return "active";
    case CarePlanState::closed: return "closed";
    }
    return {};
}

std::optional<CarePlanState> parse(std::string_view text, json::As<CarePlanState>)
{
    if (text == "draft") return CarePlanState::draft;
    if (text == "proposed") return CarePlanState::proposed;
    if (text == "active") return CarePlanState::active;
    if (text == "closed") return CarePlanState::closed;
    return std::nullopt;
}

std::string_view choices(json::As<CarePlanState>) { return "draft, proposed, active, closed"; }

} // namespace careway::api
