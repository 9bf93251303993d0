// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// From when a time limit counts: from the moment of eligibility, or from the first day of the coverage.
enum class TimerStart {
    eligibility,
    coverage,
};

[[nodiscard]] std::string_view nameOf(TimerStart value, json::As<TimerStart>);
[[nodiscard]] std::optional<TimerStart> parse(std::string_view text, json::As<TimerStart>);
[[nodiscard]] std::string_view choices(json::As<TimerStart>);

} // namespace careway::api
