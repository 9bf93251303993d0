// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a coverage pays for.
enum class Benefit {
    medical,
    pharmacy,
    behavioral,
};

[[nodiscard]] std::string_view nameOf(Benefit value, json::As<Benefit>);
[[nodiscard]] std::optional<Benefit> parse(std::string_view text, json::As<Benefit>);
[[nodiscard]] std::string_view choices(json::As<Benefit>);

} // namespace careway::api
