// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/disclosure_notice.hpp"
#include "models/step_evidence_kind.hpp"

namespace careway::api {

/// A fact that a rule was met by.
struct StepEvidence {
    StepEvidenceKind kind{};
    std::optional<Id> id{};
    std::optional<Date> day{};
    std::optional<Coding> drug{};
    std::optional<DisclosureNotice> disclosure{};

    bool operator==(const StepEvidence&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepEvidence& out);
void write(json::Writer& out, const StepEvidence& in);

} // namespace careway::api
