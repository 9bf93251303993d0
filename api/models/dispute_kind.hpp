// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What somebody wants an answer to.
enum class DisputeKind {
    appeal,
    grievance,
};

[[nodiscard]] std::string_view nameOf(DisputeKind value, json::As<DisputeKind>);
[[nodiscard]] std::optional<DisputeKind> parse(std::string_view text, json::As<DisputeKind>);
[[nodiscard]] std::string_view choices(json::As<DisputeKind>);

} // namespace careway::api
