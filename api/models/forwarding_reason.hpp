// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why an appeal goes on to the independent reviewer.
enum class ForwardingReason {
    upheld,
    late,
};

[[nodiscard]] std::string_view nameOf(ForwardingReason value, json::As<ForwardingReason>);
[[nodiscard]] std::optional<ForwardingReason> parse(std::string_view text, json::As<ForwardingReason>);
[[nodiscard]] std::string_view choices(json::As<ForwardingReason>);

} // namespace careway::api
