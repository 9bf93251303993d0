// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/channel.hpp"

namespace careway::api {

std::string_view nameOf(Channel value, json::As<Channel>)
{
    switch (value) {
    case Channel::letter: return "letter";
    case Channel::phone: return "phone";
    case Channel::textMessage: return "text-message";
    case Channel::email: return "email";
    case Channel::app: return "app";
    }
    return {};
}

std::optional<Channel> parse(std::string_view text, json::As<Channel>)
{
    if (text == "letter") return Channel::letter;
    if (text == "phone") return Channel::phone;
    if (text == "text-message") return Channel::textMessage;
    if (text == "email") return Channel::email;
    if (text == "app") return Channel::app;
    return std::nullopt;
}

std::string_view choices(json::As<Channel>) { return "letter, phone, text-message, email, app"; }

} // namespace careway::api
