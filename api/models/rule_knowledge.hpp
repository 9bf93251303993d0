// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How far a rule may be trusted: its text or a rendering of it was read; it is general knowledge and to be confirmed; it is a sample of a
/// plan's own policy.
enum class RuleKnowledge {
    lookedUp,
    generalKnowledge,
    sample,
};

[[nodiscard]] std::string_view nameOf(RuleKnowledge value, json::As<RuleKnowledge>);
[[nodiscard]] std::optional<RuleKnowledge> parse(std::string_view text, json::As<RuleKnowledge>);
[[nodiscard]] std::string_view choices(json::As<RuleKnowledge>);

} // namespace careway::api
