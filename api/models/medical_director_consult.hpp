// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/acting_party.hpp"
#include "models/consult_answer.hpp"
#include "models/consult_state.hpp"

namespace careway::api {

/// A question to the medical director and its answer.
struct MedicalDirectorConsult {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id enrollmentId{};
    std::string program{};
    std::string question{};
    std::vector<std::string> facts{};
    std::int32_t age{};
    std::string sex{};
    ConsultState state{};
    ActingParty askedBy{};
    std::optional<Id> directorId{};
    std::optional<ConsultAnswer> answer{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const MedicalDirectorConsult&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MedicalDirectorConsult& out);
void write(json::Writer& out, const MedicalDirectorConsult& in);

} // namespace careway::api
