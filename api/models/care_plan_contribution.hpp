// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_author.hpp"

namespace careway::api {

/// What somebody wants in the plan, in their own words.
struct CarePlanContribution {
    Id id{};
    CarePlanAuthor author{};
    std::string text{};
    std::optional<Id> goalId{};
    Instant madeAt{};

    bool operator==(const CarePlanContribution&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanContribution& out);
void write(json::Writer& out, const CarePlanContribution& in);

} // namespace careway::api
