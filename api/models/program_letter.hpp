// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/letter_occasion.hpp"
#include "models/letter_recipient.hpp"

namespace careway::api {

/// A letter that a program writes.
struct ProgramLetter {
    std::string code{};
    LetterRecipient recipient{};
    std::string when{};
    std::optional<LetterOccasion> occasion{};

    bool operator==(const ProgramLetter&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramLetter& out);
void write(json::Writer& out, const ProgramLetter& in);

} // namespace careway::api
