// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether the member is covered.
enum class MemberStatus {
    active,
    onHold,
    ended,
};

[[nodiscard]] std::string_view nameOf(MemberStatus value, json::As<MemberStatus>);
[[nodiscard]] std::optional<MemberStatus> parse(std::string_view text, json::As<MemberStatus>);
[[nodiscard]] std::string_view choices(json::As<MemberStatus>);

} // namespace careway::api
