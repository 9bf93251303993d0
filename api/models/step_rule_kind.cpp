// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_rule_kind.hpp"

namespace careway::api {

std::string_view nameOf(StepRuleKind value, json::As<StepRuleKind>)
{
    switch (value) {
    case StepRuleKind::stepTried: return "step-tried";
    case StepRuleKind::authorization: return "authorization";
    case StepRuleKind::newStarts: return "new-starts";
    case StepRuleKind::protectedClass: return "protected-class";
    case StepRuleKind::gracePeriod: return "grace-period";
    case StepRuleKind::transition: return "transition";
    case StepRuleKind::firstFill: return "first-fill";
    }
    return {};
}

std::optional<StepRuleKind> parse(std::string_view text, json::As<StepRuleKind>)
{
    if (text == "step-tried") return StepRuleKind::stepTried;
    if (text == "authorization") return StepRuleKind::authorization;
    if (text == "new-starts") return StepRuleKind::newStarts;
    if (text == "protected-class") return StepRuleKind::protectedClass;
    if (text == "grace-period") return StepRuleKind::gracePeriod;
    if (text == "transition") return StepRuleKind::transition;
    if (text == "first-fill") return StepRuleKind::firstFill;
    return std::nullopt;
}

std::string_view choices(json::As<StepRuleKind>)
{
    return "step-tried, authorization, new-starts, protected-class, grace-period, transition, first-fill";
}

} // namespace careway::api
