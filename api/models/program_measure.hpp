// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is counted of a program.
enum class ProgramMeasure {
    reach,
    optIn,
    screening,
    timeliness,
};

[[nodiscard]] std::string_view nameOf(ProgramMeasure value, json::As<ProgramMeasure>);
[[nodiscard]] std::optional<ProgramMeasure> parse(std::string_view text, json::As<ProgramMeasure>);
[[nodiscard]] std::string_view choices(json::As<ProgramMeasure>);

} // namespace careway::api
