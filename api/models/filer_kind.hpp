// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// As whom somebody files.
enum class FilerKind {
    member,
    representative,
    provider,
};

[[nodiscard]] std::string_view nameOf(FilerKind value, json::As<FilerKind>);
[[nodiscard]] std::optional<FilerKind> parse(std::string_view text, json::As<FilerKind>);
[[nodiscard]] std::string_view choices(json::As<FilerKind>);

} // namespace careway::api
