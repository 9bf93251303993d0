// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What may be told; a kind that only implies protected records opens none.
enum class InformationKind {
    generalRecords,
    allRecords,
    behavioralRecords,
    programParticipation,
    carePlans,
    priorAuthorizations,
    substanceUseRecords,
    substanceUseCounselingNotes,
    psychotherapyNotes,
    hivRecords,
    reproductiveRecords,
    mentalHealthRecords,
};

[[nodiscard]] std::string_view nameOf(InformationKind value, json::As<InformationKind>);
[[nodiscard]] std::optional<InformationKind> parse(std::string_view text, json::As<InformationKind>);
[[nodiscard]] std::string_view choices(json::As<InformationKind>);

} // namespace careway::api
