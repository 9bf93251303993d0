// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/motivational_note.hpp"

namespace careway::api {

/// Motivational notes.
struct MotivationalNotePage {
    std::vector<MotivationalNote> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const MotivationalNotePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MotivationalNotePage& out);
void write(json::Writer& out, const MotivationalNotePage& in);

} // namespace careway::api
