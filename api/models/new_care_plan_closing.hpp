// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/new_goal_outcome.hpp"

namespace careway::api {

/// How the goals ended, each of them.
struct NewCarePlanClosing {
    std::vector<NewGoalOutcome> outcomes{};
    std::optional<std::string> note{};

    bool operator==(const NewCarePlanClosing&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanClosing& out);
void write(json::Writer& out, const NewCarePlanClosing& in);

} // namespace careway::api
