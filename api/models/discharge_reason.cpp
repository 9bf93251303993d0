// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/discharge_reason.hpp"

namespace careway::api {

std::string_view nameOf(DischargeReason value, json::As<DischargeReason>)
{
    switch (value) {
    case DischargeReason::stabilizationOrPlateau: return "stabilization-or-plateau";
    case DischargeReason::therapyCompleted: return "therapy-completed";
    case DischargeReason::goalsMet: return "goals-met";
    case DischargeReason::hospice: return "hospice";
    case DischargeReason::unableToReach: return "unable-to-reach";
    case DischargeReason::other: return "other";
    }
    return {};
}

std::optional<DischargeReason> parse(std::string_view text, json::As<DischargeReason>)
{
    if (text == "stabilization-or-plateau") return DischargeReason::stabilizationOrPlateau;
    if (text == "therapy-completed") return DischargeReason::therapyCompleted;
    if (text == "goals-met") return DischargeReason::goalsMet;
    if (text == "hospice") return DischargeReason::hospice;
    if (text == "unable-to-reach") return DischargeReason::unableToReach;
    if (text == "other") return DischargeReason::other;
    return std::nullopt;
}

std::string_view choices(json::As<DischargeReason>)
{
    return "stabilization-or-plateau, therapy-completed, goals-met, hospice, unable-to-reach, other";
}

} // namespace careway::api
