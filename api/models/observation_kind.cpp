// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/observation_kind.hpp"

namespace careway::api {

std::string_view nameOf(ObservationKind value, json::As<ObservationKind>)
{
    switch (value) {
    case ObservationKind::vitalSigns: return "vital-signs";
    case ObservationKind::laboratory: return "laboratory";
    case ObservationKind::survey: return "survey";
    case ObservationKind::socialHistory: return "social-history";
    case ObservationKind::procedure: return "procedure";
    case ObservationKind::exam: return "exam";
    case ObservationKind::imaging: return "imaging";
    case ObservationKind::therapy: return "therapy";
    case ObservationKind::other: return "other";
    }
    return {};
}

std::optional<ObservationKind> parse(std::string_view text, json::As<ObservationKind>)
{
    if (text == "vital-signs") return ObservationKind::vitalSigns;
    if (text == "laboratory") return ObservationKind::laboratory;
    if (text == "survey") return ObservationKind::survey;
    if (text == "social-history") return ObservationKind::socialHistory;
    if (text == "procedure") return ObservationKind::procedure;
    if (text == "exam") return ObservationKind::exam;
    if (text == "imaging") return ObservationKind::imaging;
    if (text == "therapy") return ObservationKind::therapy;
    if (text == "other") return ObservationKind::other;
    return std::nullopt;
}

std::string_view choices(json::As<ObservationKind>)
{
    return "vital-signs, laboratory, survey, social-history, procedure, exam, imaging, therapy, other";
}

} // namespace careway::api
