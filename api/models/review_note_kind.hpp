// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a note is.
enum class ReviewNoteKind {
    note,
    opinion,
};

[[nodiscard]] std::string_view nameOf(ReviewNoteKind value, json::As<ReviewNoteKind>);
[[nodiscard]] std::optional<ReviewNoteKind> parse(std::string_view text, json::As<ReviewNoteKind>);
[[nodiscard]] std::string_view choices(json::As<ReviewNoteKind>);

} // namespace careway::api
