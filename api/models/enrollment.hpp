// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/discharge.hpp"
#include "models/enrollment_move.hpp"
#include "models/enrollment_state.hpp"
#include "models/enrollment_timer.hpp"

namespace careway::api {

/// A member in a program.
struct Enrollment {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string program{};
    EnrollmentState state{};
    std::vector<EnrollmentMove> next{};
    std::optional<Id> managerId{};
    std::optional<std::string> team{};
    Instant eligibleAt{};
    std::vector<EnrollmentTimer> timers{};
    std::int64_t attempts{};
    std::optional<Discharge> discharge{};
    std::optional<Id> previousId{};
    std::optional<std::string> optOutReason{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Enrollment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Enrollment& out);
void write(json::Writer& out, const Enrollment& in);

} // namespace careway::api
