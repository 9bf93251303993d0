// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_remedy_kind.hpp"

namespace careway::api {

std::string_view nameOf(StepRemedyKind value, json::As<StepRemedyKind>)
{
    switch (value) {
    case StepRemedyKind::try_: return "try";
    case StepRemedyKind::exception: return "exception";
    case StepRemedyKind::authorization: return "authorization";
    }
    return {};
}

std::optional<StepRemedyKind> parse(std::string_view text, json::As<StepRemedyKind>)
{
    if (text == "try") return StepRemedyKind::try_;
    if (text == "exception") return StepRemedyKind::exception;
    if (text == "authorization") return StepRemedyKind::authorization;
    return std::nullopt;
}

std::string_view choices(json::As<StepRemedyKind>) { return "try, exception, authorization"; }

} // namespace careway::api
