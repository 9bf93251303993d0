// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/correction_outcome.hpp"

namespace careway::api {

std::string_view nameOf(CorrectionOutcome value, json::As<CorrectionOutcome>)
{
    switch (value) {
    case CorrectionOutcome::accepted: return "accepted";
    case CorrectionOutcome::denied: return "denied";
    }
    return {};
}

std::optional<CorrectionOutcome> parse(std::string_view text, json::As<CorrectionOutcome>)
{
    if (text == "accepted") return CorrectionOutcome::accepted;
    if (text == "denied") return CorrectionOutcome::denied;
    return std::nullopt;
}

std::string_view choices(json::As<CorrectionOutcome>) { return "accepted, denied"; }

} // namespace careway::api
