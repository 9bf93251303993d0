// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/rule_knowledge.hpp"

namespace careway::api {

std::string_view nameOf(RuleKnowledge value, json::As<RuleKnowledge>)
{
    switch (value) {
    case RuleKnowledge::lookedUp: return "looked-up";
    case RuleKnowledge::generalKnowledge: return "general-knowledge";
    case RuleKnowledge::sample: return "sample";
    }
    return {};
}

std::optional<RuleKnowledge> parse(std::string_view text, json::As<RuleKnowledge>)
{
    if (text == "looked-up") return RuleKnowledge::lookedUp;
    if (text == "general-knowledge") return RuleKnowledge::generalKnowledge;
    if (text == "sample") return RuleKnowledge::sample;
    return std::nullopt;
}

std::string_view choices(json::As<RuleKnowledge>) { return "looked-up, general-knowledge, sample"; }

} // namespace careway::api
