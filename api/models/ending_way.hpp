// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How the person asked for the end or agreed to it.
enum class EndingWay {
    inWriting,
    orally,
};

[[nodiscard]] std::string_view nameOf(EndingWay value, json::As<EndingWay>);
[[nodiscard]] std::optional<EndingWay> parse(std::string_view text, json::As<EndingWay>);
[[nodiscard]] std::string_view choices(json::As<EndingWay>);

} // namespace careway::api
