// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_author.hpp"
#include "models/care_plan_version_change.hpp"

namespace careway::api {

/// That there is a version, and what made it.
struct CarePlanVersion {
    std::int64_t version{};
    CarePlanVersionChange change{};
    CarePlanAuthor author{};
    Instant changedAt{};

    bool operator==(const CarePlanVersion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanVersion& out);
void write(json::Writer& out, const CarePlanVersion& in);

} // namespace careway::api
