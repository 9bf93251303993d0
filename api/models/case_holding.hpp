// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who holds a case.
enum class CaseHolding {
    self,
    somebody,
    nobody,
};

[[nodiscard]] std::string_view nameOf(CaseHolding value, json::As<CaseHolding>);
[[nodiscard]] std::optional<CaseHolding> parse(std::string_view text, json::As<CaseHolding>);
[[nodiscard]] std::string_view choices(json::As<CaseHolding>);

} // namespace careway::api
