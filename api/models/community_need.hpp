// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a community resource helps with.
enum class CommunityNeed {
    food,
    housing,
    transportation,
    utilities,
    employment,
    financial,
    legal,
    peerSupport,
    caregiverSupport,
    other,
};

[[nodiscard]] std::string_view nameOf(CommunityNeed value, json::As<CommunityNeed>);
[[nodiscard]] std::optional<CommunityNeed> parse(std::string_view text, json::As<CommunityNeed>);
[[nodiscard]] std::string_view choices(json::As<CommunityNeed>);

} // namespace careway::api
