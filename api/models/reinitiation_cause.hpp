// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why somebody is taken up again.
enum class ReinitiationCause {
    transitionInCare,
    riskScoreChange,
    referral,
};

[[nodiscard]] std::string_view nameOf(ReinitiationCause value, json::As<ReinitiationCause>);
[[nodiscard]] std::optional<ReinitiationCause> parse(std::string_view text, json::As<ReinitiationCause>);
[[nodiscard]] std::string_view choices(json::As<ReinitiationCause>);

} // namespace careway::api
