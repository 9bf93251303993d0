// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/step_program.hpp"

namespace careway::api {

/// Programs of step therapy.
struct StepProgramPage {
    std::vector<StepProgram> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const StepProgramPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepProgramPage& out);
void write(json::Writer& out, const StepProgramPage& in);

} // namespace careway::api
