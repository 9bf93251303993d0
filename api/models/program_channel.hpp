// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// By what means a program reaches people.
enum class ProgramChannel {
    phone,
    letter,
    app,
    faceToFace,
    email,
};

[[nodiscard]] std::string_view nameOf(ProgramChannel value, json::As<ProgramChannel>);
[[nodiscard]] std::optional<ProgramChannel> parse(std::string_view text, json::As<ProgramChannel>);
[[nodiscard]] std::string_view choices(json::As<ProgramChannel>);

} // namespace careway::api
