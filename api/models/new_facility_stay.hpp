// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// An admission: of whom, by number and birth date or, from a feed, by id; where, which a facility need not say; whether what it says comes
/// from a program of 42 CFR Part 2, and why the plan may have it, a payment if nothing is said.
struct NewFacilityStay {
    std::optional<Id> memberId{};
    std::optional<std::string> memberNumber{};
    std::optional<Date> birthDate{};
    std::optional<Id> facilityId{};
    std::optional<std::string> source{};
    Instant admittedAt{};
    std::optional<Instant> plannedDischargeAt{};
    std::optional<SourceProgram> sourceProgram{};
    std::optional<Basis> basis{};
    std::optional<Id> outpatientProviderId{};

    bool operator==(const NewFacilityStay&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewFacilityStay& out);
void write(json::Writer& out, const NewFacilityStay& in);

} // namespace careway::api
