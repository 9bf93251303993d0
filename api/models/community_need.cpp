// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/community_need.hpp"

namespace careway::api {

std::string_view nameOf(CommunityNeed value, json::As<CommunityNeed>)
{
    switch (value) {
    case CommunityNeed::food: return "food";
    case CommunityNeed::housing: return "housing";
    case CommunityNeed::transportation: return "transportation";
    case CommunityNeed::utilities: return "utilities";
    case CommunityNeed::employment: return "employment";
    case CommunityNeed::financial: return "financial";
    case CommunityNeed::legal: return "legal";
    case CommunityNeed::peerSupport: return "peer-support";
    case CommunityNeed::caregiverSupport: return "caregiver-support";
    case CommunityNeed::other: return "other";
    }
    return {};
}

std::optional<CommunityNeed> parse(std::string_view text, json::As<CommunityNeed>)
{
    if (text == "food") return CommunityNeed::food;
    if (text == "housing") return CommunityNeed::housing;
    if (text == "transportation") return CommunityNeed::transportation;
    if (text == "utilities") return CommunityNeed::utilities;
    if (text == "employment") return CommunityNeed::employment;
    if (text == "financial") return CommunityNeed::financial;
    if (text == "legal") return CommunityNeed::legal;
    if (text == "peer-support") return CommunityNeed::peerSupport;
    if (text == "caregiver-support") return CommunityNeed::caregiverSupport;
    if (text == "other") return CommunityNeed::other;
    return std::nullopt;
}

std::string_view choices(json::As<CommunityNeed>)
{
    return "food, housing, transportation, utilities, employment, financial, legal, peer-support, caregiver-support, other";
}

} // namespace careway::api
