// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A class of those who could see something.
enum class RestrictedClass {
    treatingProviders,
    healthPlan,
    thirdPartyPayers,
};

[[nodiscard]] std::string_view nameOf(RestrictedClass value, json::As<RestrictedClass>);
[[nodiscard]] std::optional<RestrictedClass> parse(std::string_view text, json::As<RestrictedClass>);
[[nodiscard]] std::string_view choices(json::As<RestrictedClass>);

} // namespace careway::api
