// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/contact_channel.hpp"

namespace careway::api {

std::string_view nameOf(ContactChannel value, json::As<ContactChannel>)
{
    switch (value) {
    case ContactChannel::phone: return "phone";
    case ContactChannel::faceToFace: return "face-to-face";
    case ContactChannel::letter: return "letter";
    case ContactChannel::app: return "app";
    case ContactChannel::email: return "email";
    }
    return {};
}

std::optional<ContactChannel> parse(std::string_view text, json::As<ContactChannel>)
{
    if (text == "phone") return ContactChannel::phone;
    if (text == "face-to-face") return ContactChannel::faceToFace;
    if (text == "letter") return ContactChannel::letter;
    if (text == "app") return ContactChannel::app;
    if (text == "email") return ContactChannel::email;
    return std::nullopt;
}

std::string_view choices(json::As<ContactChannel>) { return "phone, face-to-face, letter, app, email"; }

} // namespace careway::api
