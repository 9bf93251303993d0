// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why this threshold: it is everybody's, that of the sex on record, that for whom no sex is on record, or one that was chosen.
enum class ThresholdBasis {
    general,
    sex,
    sexUnknown,
    chosen,
};

[[nodiscard]] std::string_view nameOf(ThresholdBasis value, json::As<ThresholdBasis>);
[[nodiscard]] std::optional<ThresholdBasis> parse(std::string_view text, json::As<ThresholdBasis>);
[[nodiscard]] std::string_view choices(json::As<ThresholdBasis>);

} // namespace careway::api
