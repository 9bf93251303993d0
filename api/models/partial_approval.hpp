// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// As what an approval of less than was asked counts.
enum class PartialApproval {
    approved,
    denied,
    apart,
};

[[nodiscard]] std::string_view nameOf(PartialApproval value, json::As<PartialApproval>);
[[nodiscard]] std::optional<PartialApproval> parse(std::string_view text, json::As<PartialApproval>);
[[nodiscard]] std::string_view choices(json::As<PartialApproval>);

} // namespace careway::api
