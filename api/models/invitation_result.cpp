// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/invitation_result.hpp"

namespace careway::api {

std::string_view nameOf(InvitationResult value, json::As<InvitationResult>)
{
    switch (value) {
    case InvitationResult::accepted: return "accepted";
    case InvitationResult::notValid: return "not-valid";
    case InvitationResult::proofWrong: return "proof-wrong";
    }
    return {};
}

std::optional<InvitationResult> parse(std::string_view text, json::As<InvitationResult>)
{
    if (text == "accepted") return InvitationResult::accepted;
    if (text == "not-valid") return InvitationResult::notValid;
    if (text == "proof-wrong") return InvitationResult::proofWrong;
    return std::nullopt;
}

std::string_view choices(json::As<InvitationResult>) { return "accepted, not-valid, proof-wrong"; }

} // namespace careway::api
