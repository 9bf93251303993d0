#pragma once

#include "models/program_figure.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

/// Whether the programs do what they are for: objectives, progress, trend.
namespace careway::oversight {

/// Of how many something was to be, and of how many it was.
struct Count {
    std::string program;
    api::ProgramMeasure measure{};
    std::int64_t of = 0, met = 0;
};

/// What db/reference/program_objectives.csv says on a day.
struct Objectives {
    std::map<std::pair<std::string, std::string>, int> benchmarks; // percent, by program ("" for the others) and measure
    std::int64_t smallestGroup = 1; // the fewest who are told of

    [[nodiscard]] std::optional<int> benchmark(const std::string& program, api::ProgramMeasure measure) const;
};

/// The figures of a period with those of the period before, by program and measure. Where so few stand behind a number, or behind what is
/// left of it, that one of them could be known by it, it is not told.
[[nodiscard]] std::vector<api::ProgramFigure> figuresOf(
    const std::vector<Count>& now, const std::vector<Count>& before, const Objectives& objectives);

} // namespace careway::oversight
