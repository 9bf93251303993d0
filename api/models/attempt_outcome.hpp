// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What came of an attempt.
enum class AttemptOutcome {
    reached,
    noAnswer,
    voiceMail,
    wrongNumber,
    callBack,
};

[[nodiscard]] std::string_view nameOf(AttemptOutcome value, json::As<AttemptOutcome>);
[[nodiscard]] std::optional<AttemptOutcome> parse(std::string_view text, json::As<AttemptOutcome>);
[[nodiscard]] std::string_view choices(json::As<AttemptOutcome>);

} // namespace careway::api
