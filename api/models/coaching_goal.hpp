// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/acting_party.hpp"
#include "models/coaching_closing.hpp"
#include "models/coaching_goal_state.hpp"

namespace careway::api {

/// What a member wants to reach by coaching.
struct CoachingGoal {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id enrollmentId{};
    std::string program{};
    std::string text{};
    std::optional<std::string> measure{};
    std::optional<Date> targetOn{};
    CoachingGoalState state{};
    ActingParty setBy{};
    std::optional<CoachingClosing> closing{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const CoachingGoal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingGoal& out);
void write(json::Writer& out, const CoachingGoal& in);

} // namespace careway::api
