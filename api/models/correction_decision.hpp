// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/denial_basis.hpp"

namespace careway::api {

/// What the plan answered.
struct CorrectionDecision {
    std::optional<std::string> reason{};
    std::optional<DenialBasis> basis{};
    std::optional<std::string> citation{};
    Instant decidedAt{};

    bool operator==(const CorrectionDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CorrectionDecision& out);
void write(json::Writer& out, const CorrectionDecision& in);

} // namespace careway::api
