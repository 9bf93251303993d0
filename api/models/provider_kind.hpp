// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a provider is.
enum class ProviderKind {
    person,
    group,
    facility,
    pharmacy,
};

[[nodiscard]] std::string_view nameOf(ProviderKind value, json::As<ProviderKind>);
[[nodiscard]] std::optional<ProviderKind> parse(std::string_view text, json::As<ProviderKind>);
[[nodiscard]] std::string_view choices(json::As<ProviderKind>);

} // namespace careway::api
