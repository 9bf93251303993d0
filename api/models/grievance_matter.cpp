// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/grievance_matter.hpp"

namespace careway::api {

std::string_view nameOf(GrievanceMatter value, json::As<GrievanceMatter>)
{
    switch (value) {
    case GrievanceMatter::qualityOfCare: return "quality-of-care";
    case GrievanceMatter::accessToCare: return "access-to-care";
    case GrievanceMatter::serviceOfThePlan: return "service-of-the-plan";
    case GrievanceMatter::privacy: return "privacy";
    case GrievanceMatter::refusedExpediting: return "refused-expediting";
    case GrievanceMatter::extensionTaken: return "extension-taken";
    case GrievanceMatter::other: return "other";
    }
    return {};
}

std::optional<GrievanceMatter> parse(std::string_view text, json::As<GrievanceMatter>)
{
    if (text == "quality-of-care") return GrievanceMatter::qualityOfCare;
    if (text == "access-to-care") return GrievanceMatter::accessToCare;
    if (text == "service-of-the-plan") return GrievanceMatter::serviceOfThePlan;
    if (text == "privacy") return GrievanceMatter::privacy;
    if (text == "refused-expediting") return GrievanceMatter::refusedExpediting;
    if (text == "extension-taken") return GrievanceMatter::extensionTaken;
    if (text == "other") return GrievanceMatter::other;
    return std::nullopt;
}

std::string_view choices(json::As<GrievanceMatter>)
{
    return "quality-of-care, access-to-care, service-of-the-plan, privacy, refused-expediting, extension-taken, other";
}

} // namespace careway::api
