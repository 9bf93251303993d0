// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// On what ground a correction is denied (45 CFR 164.526(a)(2)).
enum class DenialBasis {
    notCreatedHere,
    notInRecordSet,
    notAccessible,
    accurateAndComplete,
};

[[nodiscard]] std::string_view nameOf(DenialBasis value, json::As<DenialBasis>);
[[nodiscard]] std::optional<DenialBasis> parse(std::string_view text, json::As<DenialBasis>);
[[nodiscard]] std::string_view choices(json::As<DenialBasis>);

} // namespace careway::api
