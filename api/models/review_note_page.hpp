// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/review_note.hpp"

namespace careway::api {

/// Notes.
struct ReviewNotePage {
    std::vector<ReviewNote> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ReviewNotePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReviewNotePage& out);
void write(json::Writer& out, const ReviewNotePage& in);

} // namespace careway::api
