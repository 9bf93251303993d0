// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/communication_channel.hpp"

namespace careway::api {

std::string_view nameOf(CommunicationChannel value, json::As<CommunicationChannel>)
{
    switch (value) {
    case CommunicationChannel::post: return "post";
    case CommunicationChannel::email: return "email";
    }
    return {};
}

std::optional<CommunicationChannel> parse(std::string_view text, json::As<CommunicationChannel>)
{
    if (text == "post") return CommunicationChannel::post;
    if (text == "email") return CommunicationChannel::email;
    return std::nullopt;
}

std::string_view choices(json::As<CommunicationChannel>) { return "post, email"; }

} // namespace careway::api
