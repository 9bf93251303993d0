// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// By what a member is reached.
enum class ContactChannel {
    phone,
    faceToFace,
    letter,
    app,
    email,
};

[[nodiscard]] std::string_view nameOf(ContactChannel value, json::As<ContactChannel>);
[[nodiscard]] std::optional<ContactChannel> parse(std::string_view text, json::As<ContactChannel>);
[[nodiscard]] std::string_view choices(json::As<ContactChannel>);

} // namespace careway::api
