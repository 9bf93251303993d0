// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/condition_kind.hpp"

namespace careway::api {

std::string_view nameOf(ConditionKind value, json::As<ConditionKind>)
{
    switch (value) {
    case ConditionKind::diagnosis: return "diagnosis";
    case ConditionKind::finding: return "finding";
    }
    return {};
}

std::optional<ConditionKind> parse(std::string_view text, json::As<ConditionKind>)
{
    if (text == "diagnosis") return ConditionKind::diagnosis;
    if (text == "finding") return ConditionKind::finding;
    return std::nullopt;
}

std::string_view choices(json::As<ConditionKind>) { return "diagnosis, finding"; }

} // namespace careway::api
