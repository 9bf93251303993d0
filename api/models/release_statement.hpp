// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What the form tells the person (42 CFR 2.31(a)(6) and (10)).
enum class ReleaseStatement {
    rightToRevoke,
    redisclosure,
    consequencesOfRefusal,
};

[[nodiscard]] std::string_view nameOf(ReleaseStatement value, json::As<ReleaseStatement>);
[[nodiscard]] std::optional<ReleaseStatement> parse(std::string_view text, json::As<ReleaseStatement>);
[[nodiscard]] std::string_view choices(json::As<ReleaseStatement>);

} // namespace careway::api
