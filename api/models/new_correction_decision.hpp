// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/correction_outcome.hpp"
#include "models/denial_basis.hpp"

namespace careway::api {

/// What the plan answers; a denial has its reason and its ground.
struct NewCorrectionDecision {
    CorrectionOutcome outcome{};
    std::optional<DenialBasis> basis{};
    std::optional<std::string> reason{};

    bool operator==(const NewCorrectionDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCorrectionDecision& out);
void write(json::Writer& out, const NewCorrectionDecision& in);

} // namespace careway::api
