// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why no authorization is needed.
enum class NotNeededBecause {
    rule,
    continuity,
    goldCard,
    emergency,
    authorized,
    notListed,
};

[[nodiscard]] std::string_view nameOf(NotNeededBecause value, json::As<NotNeededBecause>);
[[nodiscard]] std::optional<NotNeededBecause> parse(std::string_view text, json::As<NotNeededBecause>);
[[nodiscard]] std::string_view choices(json::As<NotNeededBecause>);

} // namespace careway::api
