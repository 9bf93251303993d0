// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a letter says in a language.
struct LetterText {
    std::string language{};
    std::string subject{};
    std::string body{};

    bool operator==(const LetterText&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, LetterText& out);
void write(json::Writer& out, const LetterText& in);

} // namespace careway::api
