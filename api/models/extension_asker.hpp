// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who may ask for more time: the member, or the plan with a reason in writing.
enum class ExtensionAsker {
    member,
    plan,
};

[[nodiscard]] std::string_view nameOf(ExtensionAsker value, json::As<ExtensionAsker>);
[[nodiscard]] std::optional<ExtensionAsker> parse(std::string_view text, json::As<ExtensionAsker>);
[[nodiscard]] std::string_view choices(json::As<ExtensionAsker>);

} // namespace careway::api
