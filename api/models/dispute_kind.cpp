// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/dispute_kind.hpp"

namespace careway::api {

std::string_view nameOf(DisputeKind value, json::As<DisputeKind>)
{
    switch (value) {
    case DisputeKind::appeal: return "appeal";
    case DisputeKind::grievance: return "grievance";
    }
    return {};
}

std::optional<DisputeKind> parse(std::string_view text, json::As<DisputeKind>)
{
    if (text == "appeal") return DisputeKind::appeal;
    if (text == "grievance") return DisputeKind::grievance;
    return std::nullopt;
}

std::string_view choices(json::As<DisputeKind>) { return "appeal, grievance"; }

} // namespace careway::api
