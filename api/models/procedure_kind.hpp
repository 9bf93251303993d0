// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Something done once, or a course of treatment.
enum class ProcedureKind {
    procedure,
    regimen,
};

[[nodiscard]] std::string_view nameOf(ProcedureKind value, json::As<ProcedureKind>);
[[nodiscard]] std::optional<ProcedureKind> parse(std::string_view text, json::As<ProcedureKind>);
[[nodiscard]] std::string_view choices(json::As<ProcedureKind>);

} // namespace careway::api
