// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a condition of automatic approval looks at.
enum class ApprovalFact {
    diagnosis,
    answer,
    age,
    quantity,
    document,
};

[[nodiscard]] std::string_view nameOf(ApprovalFact value, json::As<ApprovalFact>);
[[nodiscard]] std::optional<ApprovalFact> parse(std::string_view text, json::As<ApprovalFact>);
[[nodiscard]] std::string_view choices(json::As<ApprovalFact>);

} // namespace careway::api
