// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continuity_occasion.hpp"

namespace careway::api {

std::string_view nameOf(ContinuityOccasion value, json::As<ContinuityOccasion>)
{
    switch (value) {
    case ContinuityOccasion::departure: return "departure";
    case ContinuityOccasion::newMember: return "new-member";
    case ContinuityOccasion::honoredPlan: return "honored-plan";
    }
    return {};
}

std::optional<ContinuityOccasion> parse(std::string_view text, json::As<ContinuityOccasion>)
{
    if (text == "departure") return ContinuityOccasion::departure;
    if (text == "new-member") return ContinuityOccasion::newMember;
    if (text == "honored-plan") return ContinuityOccasion::honoredPlan;
    return std::nullopt;
}

std::string_view choices(json::As<ContinuityOccasion>) { return "departure, new-member, honored-plan"; }

} // namespace careway::api
