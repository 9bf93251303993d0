// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who bills.
enum class ClaimKind {
    professional,
    institutional,
    pharmacy,
};

[[nodiscard]] std::string_view nameOf(ClaimKind value, json::As<ClaimKind>);
[[nodiscard]] std::optional<ClaimKind> parse(std::string_view text, json::As<ClaimKind>);
[[nodiscard]] std::string_view choices(json::As<ClaimKind>);

} // namespace careway::api
