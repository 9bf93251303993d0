// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a medication was given out.
enum class FillKind {
    pharmacy,
    mailOrder,
    specialty,
    administered,
};

[[nodiscard]] std::string_view nameOf(FillKind value, json::As<FillKind>);
[[nodiscard]] std::optional<FillKind> parse(std::string_view text, json::As<FillKind>);
[[nodiscard]] std::string_view choices(json::As<FillKind>);

} // namespace careway::api
