// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a decision that is late amounts to: a denial that can be appealed, a case that goes to the independent reviewer, an approval,
/// internal remedies that are exhausted, or nothing by law.
enum class BreachConsequence {
    adverseAppealable,
    forwarded,
    bindsThePlan,
    deemedExhausted,
    none,
};

[[nodiscard]] std::string_view nameOf(BreachConsequence value, json::As<BreachConsequence>);
[[nodiscard]] std::optional<BreachConsequence> parse(std::string_view text, json::As<BreachConsequence>);
[[nodiscard]] std::string_view choices(json::As<BreachConsequence>);

} // namespace careway::api
