// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/information_kind.hpp"

namespace careway::api {

std::string_view nameOf(InformationKind value, json::As<InformationKind>)
{
    switch (value) {
    case InformationKind::generalRecords: return "general-records";
    case InformationKind::allRecords: return "all-records";
    case InformationKind::behavioralRecords: return "behavioral-records";
    case InformationKind::programParticipation: return "program-participation";
    case InformationKind::carePlans: return "care-plans";
    case InformationKind::priorAuthorizations: return "prior-authorizations";
    case InformationKind::substanceUseRecords: return "substance-use-records";
    case InformationKind::substanceUseCounselingNotes: return "substance-use-counseling-notes";
    case InformationKind::psychotherapyNotes: return "psychotherapy-notes";
    case InformationKind::hivRecords: return "hiv-records";
    case InformationKind::reproductiveRecords: return "reproductive-records";
    case InformationKind::mentalHealthRecords: return "mental-health-records";
    }
    return {};
}

std::optional<InformationKind> parse(std::string_view text, json::As<InformationKind>)
{
    if (text == "general-records") return InformationKind::generalRecords;
    if (text == "all-records") return InformationKind::allRecords;
    if (text == "behavioral-records") return InformationKind::behavioralRecords;
    if (text == "program-participation") return InformationKind::programParticipation;
    if (text == "care-plans") return InformationKind::carePlans;
    if (text == "prior-authorizations") return InformationKind::priorAuthorizations;
    if (text == "substance-use-records") return InformationKind::substanceUseRecords;
    if (text == "substance-use-counseling-notes") return InformationKind::substanceUseCounselingNotes;
    if (text == "psychotherapy-notes") return InformationKind::psychotherapyNotes;
    if (text == "hiv-records") return InformationKind::hivRecords;
    if (text == "reproductive-records") return InformationKind::reproductiveRecords;
    if (text == "mental-health-records") return InformationKind::mentalHealthRecords;
    return std::nullopt;
}

std::string_view choices(json::As<InformationKind>)
{
    return "general-records, all-records, behavioral-records, program-participation, care-plans, prior-authorizations, "
           "substance-use-records, substance-use-counseling-notes, psychotherapy-notes, hiv-records, reproductive-records, "
           "mental-health-records";
}

} // namespace careway::api
