// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/program_figure.hpp"

namespace careway::api {

/// Figures of the programs in a period.
struct ProgramFigures {
    Date from{};
    Date to{};
    std::vector<ProgramFigure> items{};

    bool operator==(const ProgramFigures&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramFigures& out);
void write(json::Writer& out, const ProgramFigures& in);

} // namespace careway::api
