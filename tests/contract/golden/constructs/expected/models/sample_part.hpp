// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

enum class SamplePart {
    lines,
    labels,
};

[[nodiscard]] std::string_view nameOf(SamplePart value, json::As<SamplePart>);
[[nodiscard]] std::optional<SamplePart> parse(std::string_view text, json::As<SamplePart>);
[[nodiscard]] std::string_view choices(json::As<SamplePart>);

} // namespace careway::api
