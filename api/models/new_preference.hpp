// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/preference_source.hpp"
#include "models/preference_state.hpp"

namespace careway::api {

/// What a person says of a purpose.
struct NewPreference {
    Id memberId{};
    std::string purpose{};
    PreferenceState state{};
    PreferenceSource source{};

    bool operator==(const NewPreference&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPreference& out);
void write(json::Writer& out, const NewPreference& in);

} // namespace careway::api
