// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/line_of_business.hpp"

namespace careway::api {

/// May this drug be filled on this day, today if none is given; by the coverage of the line of business, the first one if none is given.
struct StepQuestion {
    Id memberId{};
    Coding drug{};
    std::optional<Date> day{};
    std::optional<LineOfBusiness> lineOfBusiness{};

    bool operator==(const StepQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepQuestion& out);
void write(json::Writer& out, const StepQuestion& in);

} // namespace careway::api
