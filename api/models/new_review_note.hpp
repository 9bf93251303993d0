// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/review_note_kind.hpp"

namespace careway::api {

/// A note on a case.
struct NewReviewNote {
    ReviewNoteKind kind{};
    std::string text{};

    bool operator==(const NewReviewNote&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewReviewNote& out);
void write(json::Writer& out, const NewReviewNote& in);

} // namespace careway::api
