// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What of an earlier plan is honored.
enum class HonoredKind {
    prescription,
    equipment,
    supplies,
    orthotics,
    referral,
    service,
};

[[nodiscard]] std::string_view nameOf(HonoredKind value, json::As<HonoredKind>);
[[nodiscard]] std::optional<HonoredKind> parse(std::string_view text, json::As<HonoredKind>);
[[nodiscard]] std::string_view choices(json::As<HonoredKind>);

} // namespace careway::api
