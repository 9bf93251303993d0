// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/assessment_answer.hpp"
#include "models/assessment_source.hpp"
#include "models/assessment_state.hpp"
#include "models/assessment_threshold.hpp"
#include "models/assessment_violation.hpp"
#include "models/crisis_line.hpp"
#include "models/disclosure_notice.hpp"
#include "models/instrument_band.hpp"
#include "models/label.hpp"

namespace careway::api {

/// An instrument answered.
struct Assessment {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::optional<std::string> instrument{};
    std::optional<std::string> edition{};
    AssessmentState state{};
    AssessmentSource source{};
    Instant answeredAt{};
    std::vector<AssessmentAnswer> answers{};
    std::optional<std::int32_t> total{};
    std::optional<InstrumentBand> band{};
    std::optional<bool> positive{};
    std::optional<AssessmentThreshold> threshold{};
    std::vector<std::string> flags{};
    std::vector<std::string> followUps{};
    std::vector<AssessmentViolation> violations{};
    std::optional<std::string> received{};
    std::optional<CrisisLine> crisisLine{};
    std::vector<Label> labels{};
    std::optional<Id> recordId{};
    std::optional<Id> replaces{};
    std::optional<Id> replacedBy{};
    std::optional<Id> enrollmentId{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Assessment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Assessment& out);
void write(json::Writer& out, const Assessment& in);

} // namespace careway::api
