// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What makes something follow: a safety item above its bound, or a positive total.
enum class InstrumentOccasion {
    safety,
    positive,
};

[[nodiscard]] std::string_view nameOf(InstrumentOccasion value, json::As<InstrumentOccasion>);
[[nodiscard]] std::optional<InstrumentOccasion> parse(std::string_view text, json::As<InstrumentOccasion>);
[[nodiscard]] std::string_view choices(json::As<InstrumentOccasion>);

} // namespace careway::api
