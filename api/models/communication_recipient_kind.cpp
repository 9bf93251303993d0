// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/communication_recipient_kind.hpp"

namespace careway::api {

std::string_view nameOf(CommunicationRecipientKind value, json::As<CommunicationRecipientKind>)
{
    switch (value) {
    case CommunicationRecipientKind::member: return "member";
    case CommunicationRecipientKind::provider: return "provider";
    case CommunicationRecipientKind::supporter: return "supporter";
    }
    return {};
}

std::optional<CommunicationRecipientKind> parse(std::string_view text, json::As<CommunicationRecipientKind>)
{
    if (text == "member") return CommunicationRecipientKind::member;
    if (text == "provider") return CommunicationRecipientKind::provider;
    if (text == "supporter") return CommunicationRecipientKind::supporter;
    return std::nullopt;
}

std::string_view choices(json::As<CommunicationRecipientKind>) { return "member, provider, supporter"; }

} // namespace careway::api
