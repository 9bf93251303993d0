// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A goal to be set.
struct NewCoachingGoal {
    Id enrollmentId{};
    std::string text{};
    std::optional<std::string> measure{};
    std::optional<Date> targetOn{};

    bool operator==(const NewCoachingGoal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCoachingGoal& out);
void write(json::Writer& out, const NewCoachingGoal& in);

} // namespace careway::api
