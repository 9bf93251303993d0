// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/program_measure.hpp"

namespace careway::api {

/// A figure of a program; without its numbers where too few stand behind them.
struct ProgramFigure {
    std::string program{};
    ProgramMeasure measure{};
    std::optional<std::int64_t> of{};
    std::optional<std::int64_t> met{};
    std::optional<double> percent{};
    std::optional<double> percentBefore{};
    std::optional<std::int32_t> benchmark{};
    bool suppressed{};

    bool operator==(const ProgramFigure&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramFigure& out);
void write(json::Writer& out, const ProgramFigure& in);

} // namespace careway::api
