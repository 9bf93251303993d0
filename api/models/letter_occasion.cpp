// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/letter_occasion.hpp"

namespace careway::api {

std::string_view nameOf(LetterOccasion value, json::As<LetterOccasion>)
{
    switch (value) {
    case LetterOccasion::optIn: return "opt-in";
    case LetterOccasion::facilityDischarge: return "facility-discharge";
    }
    return {};
}

std::optional<LetterOccasion> parse(std::string_view text, json::As<LetterOccasion>)
{
    if (text == "opt-in") return LetterOccasion::optIn;
    if (text == "facility-discharge") return LetterOccasion::facilityDischarge;
    return std::nullopt;
}

std::string_view choices(json::As<LetterOccasion>) { return "opt-in, facility-discharge"; }

} // namespace careway::api
