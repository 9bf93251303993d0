// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a request for correction stands.
enum class CorrectionState {
    requested,
    accepted,
    denied,
};

[[nodiscard]] std::string_view nameOf(CorrectionState value, json::As<CorrectionState>);
[[nodiscard]] std::optional<CorrectionState> parse(std::string_view text, json::As<CorrectionState>);
[[nodiscard]] std::string_view choices(json::As<CorrectionState>);

} // namespace careway::api
