// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How they said it.
enum class PreferenceSource {
    app,
    phone,
    letter,
    inPerson,
};

[[nodiscard]] std::string_view nameOf(PreferenceSource value, json::As<PreferenceSource>);
[[nodiscard]] std::optional<PreferenceSource> parse(std::string_view text, json::As<PreferenceSource>);
[[nodiscard]] std::string_view choices(json::As<PreferenceSource>);

} // namespace careway::api
