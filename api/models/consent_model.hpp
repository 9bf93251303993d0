// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What the member must have said.
enum class ConsentModel {
    optIn,
    optOut,
    required,
    none,
};

[[nodiscard]] std::string_view nameOf(ConsentModel value, json::As<ConsentModel>);
[[nodiscard]] std::optional<ConsentModel> parse(std::string_view text, json::As<ConsentModel>);
[[nodiscard]] std::string_view choices(json::As<ConsentModel>);

} // namespace careway::api
