// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/correction_decision.hpp"
#include "models/correction_extension.hpp"
#include "models/correction_state.hpp"
#include "models/disagreement.hpp"

namespace careway::api {

/// A correction that a person asked for (45 CFR 164.526).
struct Correction {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::optional<Id> recordId{};
    std::string wrong{};
    std::string wanted{};
    std::string reason{};
    CorrectionState state{};
    Date dueOn{};
    bool late{};
    std::optional<CorrectionExtension> extension{};
    std::optional<CorrectionDecision> decision{};
    std::vector<Disagreement> statements{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Correction&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Correction& out);
void write(json::Writer& out, const Correction& in);

} // namespace careway::api
