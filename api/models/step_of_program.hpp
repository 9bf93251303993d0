// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/step_tries.hpp"

namespace careway::api {

/// A step, with its drugs by RxNorm code, and what counts as a try of it; the last one is tried for nothing further.
struct StepOfProgram {
    std::int32_t step{};
    std::string title{};
    std::vector<std::string> drugs{};
    std::optional<StepTries> tries{};

    bool operator==(const StepOfProgram&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepOfProgram& out);
void write(json::Writer& out, const StepOfProgram& in);

} // namespace careway::api
