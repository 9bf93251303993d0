// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What kind of program it is.
enum class ProgramCategory {
    specialtyBehavioral,
    caseManagement,
    pharmacy,
    selfManagement,
    collaborativeCare,
    conditionManagement,
};

[[nodiscard]] std::string_view nameOf(ProgramCategory value, json::As<ProgramCategory>);
[[nodiscard]] std::optional<ProgramCategory> parse(std::string_view text, json::As<ProgramCategory>);
[[nodiscard]] std::string_view choices(json::As<ProgramCategory>);

} // namespace careway::api
