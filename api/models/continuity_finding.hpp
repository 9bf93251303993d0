// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/continuity_obstacle.hpp"
#include "models/continuity_occasion.hpp"
#include "models/line_of_business.hpp"

namespace careway::api {

/// What one rule says of one course of treatment or honored plan.
struct ContinuityFinding {
    std::string rule{};
    ContinuityOccasion occasion{};
    Id subjectId{};
    LineOfBusiness lineOfBusiness{};
    bool applies{};
    std::optional<ContinuityObstacle> obstacle{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};
    std::string reason{};
    std::string citation{};

    bool operator==(const ContinuityFinding&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityFinding& out);
void write(json::Writer& out, const ContinuityFinding& in);

} // namespace careway::api
