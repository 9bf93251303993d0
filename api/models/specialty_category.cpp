// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/specialty_category.hpp"

namespace careway::api {

std::string_view nameOf(SpecialtyCategory value, json::As<SpecialtyCategory>)
{
    switch (value) {
    case SpecialtyCategory::primaryCare: return "primary-care";
    case SpecialtyCategory::specialist: return "specialist";
    case SpecialtyCategory::behavioral: return "behavioral";
    case SpecialtyCategory::facility: return "facility";
    case SpecialtyCategory::pharmacy: return "pharmacy";
    case SpecialtyCategory::ancillary: return "ancillary";
    }
    return {};
}

std::optional<SpecialtyCategory> parse(std::string_view text, json::As<SpecialtyCategory>)
{
    if (text == "primary-care") return SpecialtyCategory::primaryCare;
    if (text == "specialist") return SpecialtyCategory::specialist;
    if (text == "behavioral") return SpecialtyCategory::behavioral;
    if (text == "facility") return SpecialtyCategory::facility;
    if (text == "pharmacy") return SpecialtyCategory::pharmacy;
    if (text == "ancillary") return SpecialtyCategory::ancillary;
    return std::nullopt;
}

std::string_view choices(json::As<SpecialtyCategory>) { return "primary-care, specialist, behavioral, facility, pharmacy, ancillary"; }

} // namespace careway::api
