// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/benefit.hpp"
#include "models/line_of_business.hpp"
#include "models/step_of_program.hpp"

namespace careway::api {

/// A program of step therapy: step 1 needs nothing, a later one a try of each before it; graceDays where the program has a length of its
/// own.
struct StepProgram {
    std::string code{};
    std::string name{};
    std::vector<LineOfBusiness> linesOfBusiness{};
    Benefit benefit{};
    Date introducedOn{};
    std::optional<std::int32_t> graceDays{};
    std::int32_t lookBackDays{};
    std::vector<StepOfProgram> steps{};
    bool sample{};
    std::optional<std::string> note{};
    std::string citation{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const StepProgram&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepProgram& out);
void write(json::Writer& out, const StepProgram& in);

} // namespace careway::api
