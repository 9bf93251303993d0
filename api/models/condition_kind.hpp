// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A diagnosis, or a finding on the person or their life.
enum class ConditionKind {
    diagnosis,
    finding,
};

[[nodiscard]] std::string_view nameOf(ConditionKind value, json::As<ConditionKind>);
[[nodiscard]] std::optional<ConditionKind> parse(std::string_view text, json::As<ConditionKind>);
[[nodiscard]] std::string_view choices(json::As<ConditionKind>);

} // namespace careway::api
