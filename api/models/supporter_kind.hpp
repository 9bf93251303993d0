// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What somebody of the support network is.
enum class SupporterKind {
    family,
    caregiver,
    communityResource,
    other,
};

[[nodiscard]] std::string_view nameOf(SupporterKind value, json::As<SupporterKind>);
[[nodiscard]] std::optional<SupporterKind> parse(std::string_view text, json::As<SupporterKind>);
[[nodiscard]] std::string_view choices(json::As<SupporterKind>);

} // namespace careway::api
