// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// As who somebody takes part in a meeting.
enum class ParticipantKind {
    staff,
    provider,
    member,
    supporter,
};

[[nodiscard]] std::string_view nameOf(ParticipantKind value, json::As<ParticipantKind>);
[[nodiscard]] std::optional<ParticipantKind> parse(std::string_view text, json::As<ParticipantKind>);
[[nodiscard]] std::string_view choices(json::As<ParticipantKind>);

} // namespace careway::api
