// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// By what means the plan may write or call.
enum class Channel {
    letter,
    phone,
    textMessage,
    email,
    app,
};

[[nodiscard]] std::string_view nameOf(Channel value, json::As<Channel>);
[[nodiscard]] std::optional<Channel> parse(std::string_view text, json::As<Channel>);
[[nodiscard]] std::string_view choices(json::As<Channel>);

} // namespace careway::api
