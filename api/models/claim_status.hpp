// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether a claim is settled.
enum class ClaimStatus {
    open,
    closed,
};

[[nodiscard]] std::string_view nameOf(ClaimStatus value, json::As<ClaimStatus>);
[[nodiscard]] std::optional<ClaimStatus> parse(std::string_view text, json::As<ClaimStatus>);
[[nodiscard]] std::string_view choices(json::As<ClaimStatus>);

} // namespace careway::api
