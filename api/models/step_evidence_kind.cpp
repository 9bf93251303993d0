// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_evidence_kind.hpp"

namespace careway::api {

std::string_view nameOf(StepEvidenceKind value, json::As<StepEvidenceKind>)
{
    switch (value) {
    case StepEvidenceKind::fill: return "fill";
    case StepEvidenceKind::exception: return "exception";
    case StepEvidenceKind::authorization: return "authorization";
    case StepEvidenceKind::coverage: return "coverage";
    }
    return {};
}

std::optional<StepEvidenceKind> parse(std::string_view text, json::As<StepEvidenceKind>)
{
    if (text == "fill") return StepEvidenceKind::fill;
    if (text == "exception") return StepEvidenceKind::exception;
    if (text == "authorization") return StepEvidenceKind::authorization;
    if (text == "coverage") return StepEvidenceKind::coverage;
    return std::nullopt;
}

std::string_view choices(json::As<StepEvidenceKind>) { return "fill, exception, authorization, coverage"; }

} // namespace careway::api
