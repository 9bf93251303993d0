// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether it was reached; not yet to be said; not reached; or nobody asked in its time.
enum class RemissionState {
    reached,
    open,
    notReached,
    notAssessed,
};

[[nodiscard]] std::string_view nameOf(RemissionState value, json::As<RemissionState>);
[[nodiscard]] std::optional<RemissionState> parse(std::string_view text, json::As<RemissionState>);
[[nodiscard]] std::string_view choices(json::As<RemissionState>);

} // namespace careway::api
