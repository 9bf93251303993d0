// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_goal_kind.hpp"

namespace careway::api {

std::string_view nameOf(CarePlanGoalKind value, json::As<CarePlanGoalKind>)
{
    switch (value) {
    case CarePlanGoalKind::conditionControl: return "condition-control";
    case CarePlanGoalKind::symptom: return "symptom";
    case CarePlanGoalKind::function: return "function";
    case CarePlanGoalKind::treatmentCompliance: return "treatment-compliance";
    case CarePlanGoalKind::medicationCompliance: return "medication-compliance";
    case CarePlanGoalKind::selfCare: return "self-care";
    case CarePlanGoalKind::other: return "other";
    }
    return {};
}

std::optional<CarePlanGoalKind> parse(std::string_view text, json::As<CarePlanGoalKind>)
{
    if (text == "condition-control") return CarePlanGoalKind::conditionControl;
    if (text == "symptom") return CarePlanGoalKind::symptom;
    if (text == "function") return CarePlanGoalKind::function;
    if (text == "treatment-compliance") return CarePlanGoalKind::treatmentCompliance;
    if (text == "medication-compliance") return CarePlanGoalKind::medicationCompliance;
    if (text == "self-care") return CarePlanGoalKind::selfCare;
    if (text == "other") return CarePlanGoalKind::other;
    return std::nullopt;
}

std::string_view choices(json::As<CarePlanGoalKind>)
{
    return "condition-control, symptom, function, treatment-compliance, medication-compliance, self-care, other";
}

} // namespace careway::api
