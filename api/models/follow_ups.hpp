// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether calls follow the planned ones.
enum class FollowUps {
    asNeeded,
    none,
};

[[nodiscard]] std::string_view nameOf(FollowUps value, json::As<FollowUps>);
[[nodiscard]] std::optional<FollowUps> parse(std::string_view text, json::As<FollowUps>);
[[nodiscard]] std::string_view choices(json::As<FollowUps>);

} // namespace careway::api
