// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where somebody is reached.
enum class ContactUse {
    home,
    mobile,
    work,
};

[[nodiscard]] std::string_view nameOf(ContactUse value, json::As<ContactUse>);
[[nodiscard]] std::optional<ContactUse> parse(std::string_view text, json::As<ContactUse>);
[[nodiscard]] std::string_view choices(json::As<ContactUse>);

} // namespace careway::api
