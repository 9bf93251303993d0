// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/program_category.hpp"

namespace careway::api {

std::string_view nameOf(ProgramCategory value, json::As<ProgramCategory>)
{
    switch (value) {
    case ProgramCategory::specialtyBehavioral: return "specialty-behavioral";
    case ProgramCategory::caseManagement: return "case-management";
    case ProgramCategory::pharmacy: return "pharmacy";
    case ProgramCategory::selfManagement: return "self-management";
    case ProgramCategory::collaborativeCare: return "collaborative-care";
    case ProgramCategory::conditionManagement: return "condition-management";
    }
    return {};
}

std::optional<ProgramCategory> parse(std::string_view text, json::As<ProgramCategory>)
{
    if (text == "specialty-behavioral") return ProgramCategory::specialtyBehavioral;
    if (text == "case-management") return ProgramCategory::caseManagement;
    if (text == "pharmacy") return ProgramCategory::pharmacy;
    if (text == "self-management") return ProgramCategory::selfManagement;
    if (text == "collaborative-care") return ProgramCategory::collaborativeCare;
    if (text == "condition-management") return ProgramCategory::conditionManagement;
    return std::nullopt;
}

std::string_view choices(json::As<ProgramCategory>)
{
    return "specialty-behavioral, case-management, pharmacy, self-management, collaborative-care, condition-management";
}

} // namespace careway::api
