// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release_expiry_kind.hpp"

namespace careway::api {

std::string_view nameOf(ReleaseExpiryKind value, json::As<ReleaseExpiryKind>)
{
    switch (value) {
    case ReleaseExpiryKind::date: return "date";
    case ReleaseExpiryKind::event: return "event";
    case ReleaseExpiryKind::condition: return "condition";
    case ReleaseExpiryKind::none: return "none";
    }
    return {};
}

std::optional<ReleaseExpiryKind> parse(std::string_view text, json::As<ReleaseExpiryKind>)
{
    if (text == "date") return ReleaseExpiryKind::date;
    if (text == "event") return ReleaseExpiryKind::event;
    if (text == "condition") return ReleaseExpiryKind::condition;
    if (text == "none") return ReleaseExpiryKind::none;
    return std::nullopt;
}

std::string_view choices(json::As<ReleaseExpiryKind>) { return "date, event, condition, none"; }

} // namespace careway::api
