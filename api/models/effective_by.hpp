// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// By which day a rule holds: that on which the request was received, or on which the rating period of the contract began.
enum class EffectiveBy {
    received,
    ratingPeriod,
};

[[nodiscard]] std::string_view nameOf(EffectiveBy value, json::As<EffectiveBy>);
[[nodiscard]] std::optional<EffectiveBy> parse(std::string_view text, json::As<EffectiveBy>);
[[nodiscard]] std::string_view choices(json::As<EffectiveBy>);

} // namespace careway::api
