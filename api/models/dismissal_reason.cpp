// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/dismissal_reason.hpp"

namespace careway::api {

std::string_view nameOf(DismissalReason value, json::As<DismissalReason>)
{
    switch (value) {
    case DismissalReason::filedLate: return "filed-late";
    case DismissalReason::notTheirsToFile: return "not-theirs-to-file";
    case DismissalReason::noConsent: return "no-consent";
    case DismissalReason::moot: return "moot";
    }
    return {};
}

std::optional<DismissalReason> parse(std::string_view text, json::As<DismissalReason>)
{
    if (text == "filed-late") return DismissalReason::filedLate;
    if (text == "not-theirs-to-file") return DismissalReason::notTheirsToFile;
    if (text == "no-consent") return DismissalReason::noConsent;
    if (text == "moot") return DismissalReason::moot;
    return std::nullopt;
}

std::string_view choices(json::As<DismissalReason>) { return "filed-late, not-theirs-to-file, no-consent, moot"; }

} // namespace careway::api
