// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// To whom a program writes.
enum class LetterRecipient {
    member,
    provider,
    prescriber,
    allPrescribers,
    clinicalTeam,
};

[[nodiscard]] std::string_view nameOf(LetterRecipient value, json::As<LetterRecipient>);
[[nodiscard]] std::optional<LetterRecipient> parse(std::string_view text, json::As<LetterRecipient>);
[[nodiscard]] std::string_view choices(json::As<LetterRecipient>);

} // namespace careway::api
