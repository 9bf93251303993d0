// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_exception_kind.hpp"

namespace careway::api {

std::string_view nameOf(StepExceptionKind value, json::As<StepExceptionKind>)
{
    switch (value) {
    case StepExceptionKind::failure: return "failure";
    case StepExceptionKind::intolerance: return "intolerance";
    case StepExceptionKind::contraindication: return "contraindication";
    }
    return {};
}

std::optional<StepExceptionKind> parse(std::string_view text, json::As<StepExceptionKind>)
{
    if (text == "failure") return StepExceptionKind::failure;
    if (text == "intolerance") return StepExceptionKind::intolerance;
    if (text == "contraindication") return StepExceptionKind::contraindication;
    return std::nullopt;
}

std::string_view choices(json::As<StepExceptionKind>) { return "failure, intolerance, contraindication"; }

} // namespace careway::api
