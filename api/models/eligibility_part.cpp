// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/eligibility_part.hpp"

namespace careway::api {

std::string_view nameOf(EligibilityPart value, json::As<EligibilityPart>)
{
    switch (value) {
    case EligibilityPart::age: return "age";
    case EligibilityPart::benefit: return "benefit";
    case EligibilityPart::lineOfBusiness: return "line-of-business";
    case EligibilityPart::condition: return "condition";
    case EligibilityPart::alive: return "alive";
    case EligibilityPart::openEnrollment: return "open-enrollment";
    }
    return {};
}

std::optional<EligibilityPart> parse(std::string_view text, json::As<EligibilityPart>)
{
    if (text == "age") return EligibilityPart::age;
    if (text == "benefit") return EligibilityPart::benefit;
    if (text == "line-of-business") return EligibilityPart::lineOfBusiness;
    if (text == "condition") return EligibilityPart::condition;
    if (text == "alive") return EligibilityPart::alive;
    if (text == "open-enrollment") return EligibilityPart::openEnrollment;
    return std::nullopt;
}

std::string_view choices(json::As<EligibilityPart>) { return "age, benefit, line-of-business, condition, alive, open-enrollment"; }

} // namespace careway::api
