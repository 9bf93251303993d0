// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appointment_state.hpp"
#include "models/transportation.hpp"
#include "models/visit_preparation.hpp"

namespace careway::api {

/// An appointment of a member, what was prepared for it and how they get there.
struct Appointment {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id enrollmentId{};
    std::string program{};
    std::string with{};
    std::optional<Id> providerId{};
    Instant startsAt{};
    std::optional<std::string> place{};
    std::string purpose{};
    AppointmentState state{};
    std::optional<VisitPreparation> preparation{};
    std::optional<Transportation> transportation{};
    std::optional<std::string> cancellation{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Appointment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Appointment& out);
void write(json::Writer& out, const Appointment& in);

} // namespace careway::api
