// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether what a positive screening asks for came in time, can still come, or did not.
enum class CascadeState {
    followed,
    open,
    missed,
};

[[nodiscard]] std::string_view nameOf(CascadeState value, json::As<CascadeState>);
[[nodiscard]] std::optional<CascadeState> parse(std::string_view text, json::As<CascadeState>);
[[nodiscard]] std::string_view choices(json::As<CascadeState>);

} // namespace careway::api
