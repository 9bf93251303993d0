// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What became of the decision that was appealed.
enum class AppealOutcome {
    upheld,
    overturned,
    partlyOverturned,
};

[[nodiscard]] std::string_view nameOf(AppealOutcome value, json::As<AppealOutcome>);
[[nodiscard]] std::optional<AppealOutcome> parse(std::string_view text, json::As<AppealOutcome>);
[[nodiscard]] std::string_view choices(json::As<AppealOutcome>);

} // namespace careway::api
