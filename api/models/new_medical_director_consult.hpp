// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"

namespace careway::api {

/// A question to the medical director, with what must be known to answer it.
struct NewMedicalDirectorConsult {
    Id enrollmentId{};
    std::string question{};
    std::optional<std::vector<std::string>> facts{};
    std::optional<std::vector<Label>> labels{};
    std::optional<Id> directorId{};

    bool operator==(const NewMedicalDirectorConsult&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMedicalDirectorConsult& out);
void write(json::Writer& out, const NewMedicalDirectorConsult& in);

} // namespace careway::api
