// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/member_status.hpp"

namespace careway::api {

std::string_view nameOf(MemberStatus value, json::As<MemberStatus>)
{
    switch (value) {
    case MemberStatus::active: return "active";
    case MemberStatus::onHold: return "on-hold";
    case MemberStatus::ended: return "ended";
    }
    return {};
}

std::optional<MemberStatus> parse(std::string_view text, json::As<MemberStatus>)
{
    if (text == "active") return MemberStatus::active;
    if (text == "on-hold") return MemberStatus::onHold;
    if (text == "ended") return MemberStatus::ended;
    return std::nullopt;
}

std::string_view choices(json::As<MemberStatus>) { return "active, on-hold, ended"; }

} // namespace careway::api
