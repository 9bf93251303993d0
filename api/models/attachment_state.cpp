// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/attachment_state.hpp"

namespace careway::api {

std::string_view nameOf(AttachmentState value, json::As<AttachmentState>)
{
    switch (value) {
    case AttachmentState::awaited: return "awaited";
    case AttachmentState::stored: return "stored";
    case AttachmentState::expired: return "expired";
    }
    return {};
}

std::optional<AttachmentState> parse(std::string_view text, json::As<AttachmentState>)
{
    if (text == "awaited") return AttachmentState::awaited;
    if (text == "stored") return AttachmentState::stored;
    if (text == "expired") return AttachmentState::expired;
    return std::nullopt;
}

std::string_view choices(json::As<AttachmentState>) { return "awaited, stored, expired"; }

} // namespace careway::api
