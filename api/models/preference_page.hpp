// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/preference.hpp"

namespace careway::api {

/// Preferences.
struct PreferencePage {
    std::vector<Preference> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const PreferencePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PreferencePage& out);
void write(json::Writer& out, const PreferencePage& in);

} // namespace careway::api
