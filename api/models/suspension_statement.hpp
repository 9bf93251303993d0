// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How an authority made its statement.
enum class SuspensionStatement {
    written,
    oral,
};

[[nodiscard]] std::string_view nameOf(SuspensionStatement value, json::As<SuspensionStatement>);
[[nodiscard]] std::optional<SuspensionStatement> parse(std::string_view text, json::As<SuspensionStatement>);
[[nodiscard]] std::string_view choices(json::As<SuspensionStatement>);

} // namespace careway::api
