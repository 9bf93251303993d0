// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/honored_kind.hpp"

namespace careway::api {

std::string_view nameOf(HonoredKind value, json::As<HonoredKind>)
{
    switch (value) {
    case HonoredKind::prescription: return "prescription";
    case HonoredKind::equipment: return "equipment";
    case HonoredKind::supplies: return "supplies";
    case HonoredKind::orthotics: return "orthotics";
    case HonoredKind::referral: return "referral";
    case HonoredKind::service: return "service";
    }
    return {};
}

std::optional<HonoredKind> parse(std::string_view text, json::As<HonoredKind>)
{
    if (text == "prescription") return HonoredKind::prescription;
    if (text == "equipment") return HonoredKind::equipment;
    if (text == "supplies") return HonoredKind::supplies;
    if (text == "orthotics") return HonoredKind::orthotics;
    if (text == "referral") return HonoredKind::referral;
    if (text == "service") return HonoredKind::service;
    return std::nullopt;
}

std::string_view choices(json::As<HonoredKind>) { return "prescription, equipment, supplies, orthotics, referral, service"; }

} // namespace careway::api
