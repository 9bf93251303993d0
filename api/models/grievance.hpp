// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/clock_reading.hpp"
#include "models/decision_urgency.hpp"
#include "models/filer.hpp"
#include "models/grievance_answer.hpp"
#include "models/grievance_matter.hpp"
#include "models/grievance_state.hpp"
#include "models/line_of_business.hpp"

namespace careway::api {

/// A grievance, and what was answered.
struct Grievance {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    GrievanceMatter about{};
    std::string text{};
    std::optional<Date> happenedOn{};
    DecisionUrgency urgency{};
    LineOfBusiness lineOfBusiness{};
    GrievanceState state{};
    Filer filedBy{};
    Instant receivedAt{};
    std::optional<GrievanceAnswer> answer{};
    std::optional<ClockReading> clock{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Grievance&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Grievance& out);
void write(json::Writer& out, const Grievance& in);

} // namespace careway::api
