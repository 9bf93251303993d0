// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/preference_source.hpp"
#include "models/preference_state.hpp"

namespace careway::api {

/// What a person said of a purpose, how and when.
struct Preference {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string purpose{};
    PreferenceState state{};
    PreferenceSource source{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Preference&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Preference& out);
void write(json::Writer& out, const Preference& in);

} // namespace careway::api
