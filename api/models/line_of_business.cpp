// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/line_of_business.hpp"

namespace careway::api {

std::string_view nameOf(LineOfBusiness value, json::As<LineOfBusiness>)
{
    switch (value) {
    case LineOfBusiness::commercial: return "commercial";
    case LineOfBusiness::medicareAdvantage: return "medicare-advantage";
    case LineOfBusiness::specialNeeds: return "special-needs";
    case LineOfBusiness::medicaid: return "medicaid";
    }
    return {};
}

std::optional<LineOfBusiness> parse(std::string_view text, json::As<LineOfBusiness>)
{
    if (text == "commercial") return LineOfBusiness::commercial;
    if (text == "medicare-advantage") return LineOfBusiness::medicareAdvantage;
    if (text == "special-needs") return LineOfBusiness::specialNeeds;
    if (text == "medicaid") return LineOfBusiness::medicaid;
    return std::nullopt;
}

std::string_view choices(json::As<LineOfBusiness>) { return "commercial, medicare-advantage, special-needs, medicaid"; }

} // namespace careway::api
