// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// On what a representative's standing rests.
enum class Authority {
    guardian,
    powerOfAttorney,
    parent,
    appeal,
};

[[nodiscard]] std::string_view nameOf(Authority value, json::As<Authority>);
[[nodiscard]] std::optional<Authority> parse(std::string_view text, json::As<Authority>);
[[nodiscard]] std::string_view choices(json::As<Authority>);

} // namespace careway::api
