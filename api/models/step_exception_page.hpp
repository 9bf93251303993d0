// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/step_exception.hpp"

namespace careway::api {

/// Exceptions from step therapy.
struct StepExceptionPage {
    std::vector<StepException> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const StepExceptionPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepExceptionPage& out);
void write(json::Writer& out, const StepExceptionPage& in);

} // namespace careway::api
