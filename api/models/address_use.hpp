// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What an address is for.
enum class AddressUse {
    home,
    mail,
    temporary,
};

[[nodiscard]] std::string_view nameOf(AddressUse value, json::As<AddressUse>);
[[nodiscard]] std::optional<AddressUse> parse(std::string_view text, json::As<AddressUse>);
[[nodiscard]] std::string_view choices(json::As<AddressUse>);

} // namespace careway::api
