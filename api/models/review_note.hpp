// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/review_note_kind.hpp"

namespace careway::api {

/// A note on a case.
struct ReviewNote {
    Id id{};
    Id priorAuthorizationId{};
    ReviewNoteKind kind{};
    std::string text{};
    Id authorId{};
    std::string role{};
    Instant createdAt{};

    bool operator==(const ReviewNote&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReviewNote& out);
void write(json::Writer& out, const ReviewNote& in);

} // namespace careway::api
