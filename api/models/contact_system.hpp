// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How somebody is reached.
enum class ContactSystem {
    phone,
    email,
};

[[nodiscard]] std::string_view nameOf(ContactSystem value, json::As<ContactSystem>);
[[nodiscard]] std::optional<ContactSystem> parse(std::string_view text, json::As<ContactSystem>);
[[nodiscard]] std::string_view choices(json::As<ContactSystem>);

} // namespace careway::api
