// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"
#include "models/stay_disposition.hpp"
#include "models/stay_state.hpp"

namespace careway::api {

/// A stay of a member in a facility.
struct FacilityStay {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id facilityId{};
    std::string facilityName{};
    StayState state{};
    Instant admittedAt{};
    std::optional<Instant> plannedDischargeAt{};
    std::optional<Instant> dischargedAt{};
    std::optional<StayDisposition> disposition{};
    std::optional<Id> outpatientProviderId{};
    SourceProgram sourceProgram{};
    Basis basis{};
    std::vector<Label> labels{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const FacilityStay&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, FacilityStay& out);
void write(json::Writer& out, const FacilityStay& in);

} // namespace careway::api
