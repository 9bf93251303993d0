// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/follow_ups.hpp"

namespace careway::api {

/// The calls of a program.
struct CallPlan {
    bool initialAssessment{};
    std::optional<std::int32_t> minimum{};
    std::optional<std::int32_t> maximum{};
    FollowUps followUps{};

    bool operator==(const CallPlan&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CallPlan& out);
void write(json::Writer& out, const CallPlan& in);

} // namespace careway::api
