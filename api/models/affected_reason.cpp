// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/affected_reason.hpp"

namespace careway::api {

std::string_view nameOf(AffectedReason value, json::As<AffectedReason>)
{
    switch (value) {
    case AffectedReason::primaryCare: return "primary-care";
    case AffectedReason::formerPrimaryCare: return "former-primary-care";
    case AffectedReason::treated: return "treated";
    case AffectedReason::course: return "course";
    }
    return {};
}

std::optional<AffectedReason> parse(std::string_view text, json::As<AffectedReason>)
{
    if (text == "primary-care") return AffectedReason::primaryCare;
    if (text == "former-primary-care") return AffectedReason::formerPrimaryCare;
    if (text == "treated") return AffectedReason::treated;
    if (text == "course") return AffectedReason::course;
    return std::nullopt;
}

std::string_view choices(json::As<AffectedReason>) { return "primary-care, former-primary-care, treated, course"; }

} // namespace careway::api
