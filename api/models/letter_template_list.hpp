// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/letter_template.hpp"

namespace careway::api {

/// Templates of letters.
struct LetterTemplateList {
    std::vector<LetterTemplate> items{};

    bool operator==(const LetterTemplateList&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, LetterTemplateList& out);
void write(json::Writer& out, const LetterTemplateList& in);

} // namespace careway::api
