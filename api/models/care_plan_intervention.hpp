// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is done for goals, and by whom.
struct CarePlanIntervention {
    Id id{};
    std::string text{};
    std::optional<std::string> responsible{};
    std::vector<Id> goalIds{};

    bool operator==(const CarePlanIntervention&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanIntervention& out);
void write(json::Writer& out, const CarePlanIntervention& in);

} // namespace careway::api
