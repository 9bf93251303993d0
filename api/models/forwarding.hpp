// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// When the plan itself sends the case on to the independent reviewer.
enum class Forwarding {
    never,
    late,
    upheldOrLate,
};

[[nodiscard]] std::string_view nameOf(Forwarding value, json::As<Forwarding>);
[[nodiscard]] std::optional<Forwarding> parse(std::string_view text, json::As<Forwarding>);
[[nodiscard]] std::string_view choices(json::As<Forwarding>);

} // namespace careway::api
