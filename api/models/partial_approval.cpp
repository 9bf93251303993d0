// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/partial_approval.hpp"

namespace careway::api {

std::string_view nameOf(PartialApproval value, json::As<PartialApproval>)
{
    switch (value) {
    case PartialApproval::approved: return "approved";
    case PartialApproval::denied: return "denied";
    case PartialApproval::apart: return "apart";
    }
    return {};
}

std::optional<PartialApproval> parse(std::string_view text, json::As<PartialApproval>)
{
    if (text == "approved") return PartialApproval::approved;
    if (text == "denied") return PartialApproval::denied;
    if (text == "apart") return PartialApproval::apart;
    return std::nullopt;
}

std::string_view choices(json::As<PartialApproval>) { return "approved, denied, apart"; }

} // namespace careway::api
