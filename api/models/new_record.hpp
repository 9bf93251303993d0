// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/label.hpp"
#include "models/new_claim.hpp"
#include "models/new_condition.hpp"
#include "models/new_encounter.hpp"
#include "models/new_medication_fill.hpp"
#include "models/new_observation.hpp"
#include "models/new_procedure.hpp"
#include "models/record_type.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// One record of a feed: whose it is, by memberId or memberNumber, and the block that its type names.
struct NewRecord {
    RecordType type{};
    std::string sourceId{};
    std::optional<Id> memberId{};
    std::optional<std::string> memberNumber{};
    std::optional<bool> correction{};
    std::optional<SourceProgram> sourceProgram{};
    std::optional<Basis> basis{};
    std::optional<std::vector<Label>> labels{};
    std::optional<NewEncounter> encounter{};
    std::optional<NewCondition> condition{};
    std::optional<NewProcedure> procedure{};
    std::optional<NewObservation> observation{};
    std::optional<NewMedicationFill> medicationFill{};
    std::optional<NewClaim> claim{};

    bool operator==(const NewRecord&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRecord& out);
void write(json::Writer& out, const NewRecord& in);

} // namespace careway::api
