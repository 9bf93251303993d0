// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What became of an invitation.
enum class InvitationResult {
    accepted,
    notValid,
    proofWrong,
};

[[nodiscard]] std::string_view nameOf(InvitationResult value, json::As<InvitationResult>);
[[nodiscard]] std::optional<InvitationResult> parse(std::string_view text, json::As<InvitationResult>);
[[nodiscard]] std::string_view choices(json::As<InvitationResult>);

} // namespace careway::api
