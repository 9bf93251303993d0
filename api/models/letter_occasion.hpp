// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// At what a letter of a program is written by itself.
enum class LetterOccasion {
    optIn,
    facilityDischarge,
};

[[nodiscard]] std::string_view nameOf(LetterOccasion value, json::As<LetterOccasion>);
[[nodiscard]] std::optional<LetterOccasion> parse(std::string_view text, json::As<LetterOccasion>);
[[nodiscard]] std::string_view choices(json::As<LetterOccasion>);

} // namespace careway::api
