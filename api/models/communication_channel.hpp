// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a letter goes out.
enum class CommunicationChannel {
    post,
    email,
};

[[nodiscard]] std::string_view nameOf(CommunicationChannel value, json::As<CommunicationChannel>);
[[nodiscard]] std::optional<CommunicationChannel> parse(std::string_view text, json::As<CommunicationChannel>);
[[nodiscard]] std::string_view choices(json::As<CommunicationChannel>);

} // namespace careway::api
