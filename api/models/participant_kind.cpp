// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/participant_kind.hpp"

namespace careway::api {

std::string_view nameOf(ParticipantKind value, json::As<ParticipantKind>)
{
    switch (value) {
    case ParticipantKind::staff: return "staff";
    case ParticipantKind::provider: return "provider";
    case ParticipantKind::member: return "member";
    case ParticipantKind::supporter: return "supporter";
    }
    return {};
}

std::optional<ParticipantKind> parse(std::string_view text, json::As<ParticipantKind>)
{
    if (text == "staff") return ParticipantKind::staff;
    if (text == "provider") return ParticipantKind::provider;
    if (text == "member") return ParticipantKind::member;
    if (text == "supporter") return ParticipantKind::supporter;
    return std::nullopt;
}

std::string_view choices(json::As<ParticipantKind>) { return "staff, provider, member, supporter"; }

} // namespace careway::api
