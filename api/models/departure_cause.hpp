// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why it ends: for quality of care and for fraud nobody is offered to go on, nor where the provider treats no more.
enum class DepartureCause {
    ordinary,
    qualityOfCare,
    fraud,
    noLongerPractising,
};

[[nodiscard]] std::string_view nameOf(DepartureCause value, json::As<DepartureCause>);
[[nodiscard]] std::optional<DepartureCause> parse(std::string_view text, json::As<DepartureCause>);
[[nodiscard]] std::string_view choices(json::As<DepartureCause>);

} // namespace careway::api
