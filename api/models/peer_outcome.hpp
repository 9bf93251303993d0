// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What came of a conversation of peers.
enum class PeerOutcome {
    upheld,
    moreInformation,
    agreedOtherwise,
};

[[nodiscard]] std::string_view nameOf(PeerOutcome value, json::As<PeerOutcome>);
[[nodiscard]] std::optional<PeerOutcome> parse(std::string_view text, json::As<PeerOutcome>);
[[nodiscard]] std::string_view choices(json::As<PeerOutcome>);

} // namespace careway::api
