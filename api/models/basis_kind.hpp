// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why the plan holds a record: a claim to pay, a consent for treatment, payment and operations, a named release, or its own work.
enum class BasisKind {
    payment,
    consent,
    release,
    operations,
};

[[nodiscard]] std::string_view nameOf(BasisKind value, json::As<BasisKind>);
[[nodiscard]] std::optional<BasisKind> parse(std::string_view text, json::As<BasisKind>);
[[nodiscard]] std::string_view choices(json::As<BasisKind>);

} // namespace careway::api
