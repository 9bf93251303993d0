// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why an appeal cannot be heard.
enum class DismissalReason {
    filedLate,
    notTheirsToFile,
    noConsent,
    moot,
};

[[nodiscard]] std::string_view nameOf(DismissalReason value, json::As<DismissalReason>);
[[nodiscard]] std::optional<DismissalReason> parse(std::string_view text, json::As<DismissalReason>);
[[nodiscard]] std::string_view choices(json::As<DismissalReason>);

} // namespace careway::api
