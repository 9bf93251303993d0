// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether what a record says comes from a program of 42 CFR Part 2.
enum class SourceProgram {
    part2,
    notPart2,
    unknown,
};

[[nodiscard]] std::string_view nameOf(SourceProgram value, json::As<SourceProgram>);
[[nodiscard]] std::optional<SourceProgram> parse(std::string_view text, json::As<SourceProgram>);
[[nodiscard]] std::string_view choices(json::As<SourceProgram>);

} // namespace careway::api
