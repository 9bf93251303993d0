// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/program_channel.hpp"

namespace careway::api {

std::string_view nameOf(ProgramChannel value, json::As<ProgramChannel>)
{
    switch (value) {
    case ProgramChannel::phone: return "phone";
    case ProgramChannel::letter: return "letter";
    case ProgramChannel::app: return "app";
    case ProgramChannel::faceToFace: return "face-to-face";
    case ProgramChannel::email: return "email";
    }
    return {};
}

std::optional<ProgramChannel> parse(std::string_view text, json::As<ProgramChannel>)
{
    if (text == "phone") return ProgramChannel::phone;
    if (text == "letter") return ProgramChannel::letter;
    if (text == "app") return ProgramChannel::app;
    if (text == "face-to-face") return ProgramChannel::faceToFace;
    if (text == "email") return ProgramChannel::email;
    return std::nullopt;
}

std::string_view choices(json::As<ProgramChannel>) { return "phone, letter, app, face-to-face, email"; }

} // namespace careway::api
