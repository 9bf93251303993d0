// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/address_use.hpp"

namespace careway::api {

std::string_view nameOf(AddressUse value, json::As<AddressUse>)
{
    switch (value) {
    case AddressUse::home: return "home";
    case AddressUse::mail: return "mail";
    case AddressUse::temporary: return "temporary";
    }
    return {};
}

std::optional<AddressUse> parse(std::string_view text, json::As<AddressUse>)
{
    if (text == "home") return AddressUse::home;
    if (text == "mail") return AddressUse::mail;
    if (text == "temporary") return AddressUse::temporary;
    return std::nullopt;
}

std::string_view choices(json::As<AddressUse>) { return "home, mail, temporary"; }

} // namespace careway::api
