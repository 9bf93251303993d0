// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/departure_cause.hpp"
#include "models/departure_ender.hpp"
#include "models/departure_state.hpp"

namespace careway::api {

/// A provider who leaves a network, and how far the consequences are.
struct Departure {
    Id id{};
    std::int64_t version{};
    Id providerId{};
    std::string providerName{};
    std::string network{};
    Date joinedOn{};
    Date endsOn{};
    Date noticedOn{};
    DepartureEnder endedBy{};
    DepartureCause cause{};
    DepartureState state{};
    std::int64_t affected{};
    std::int64_t noticed{};
    std::int64_t offered{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Departure&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Departure& out);
void write(json::Writer& out, const Departure& in);

} // namespace careway::api
