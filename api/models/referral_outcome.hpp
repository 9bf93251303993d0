// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What became of a referral.
enum class ReferralOutcome {
    accepted,
    joined,
    notEligible,
};

[[nodiscard]] std::string_view nameOf(ReferralOutcome value, json::As<ReferralOutcome>);
[[nodiscard]] std::optional<ReferralOutcome> parse(std::string_view text, json::As<ReferralOutcome>);
[[nodiscard]] std::string_view choices(json::As<ReferralOutcome>);

} // namespace careway::api
