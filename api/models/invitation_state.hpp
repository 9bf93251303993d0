// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How an invitation stands: it holds, somebody accepted it, its time is over, or too many proofs were wrong.
enum class InvitationState {
    open,
    accepted,
    expired,
    spent,
};

[[nodiscard]] std::string_view nameOf(InvitationState value, json::As<InvitationState>);
[[nodiscard]] std::optional<InvitationState> parse(std::string_view text, json::As<InvitationState>);
[[nodiscard]] std::string_view choices(json::As<InvitationState>);

} // namespace careway::api
