// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/contact_system.hpp"

namespace careway::api {

std::string_view nameOf(ContactSystem value, json::As<ContactSystem>)
{
    switch (value) {
    case ContactSystem::phone: return "phone";
    case ContactSystem::email: return "email";
    }
    return {};
}

std::optional<ContactSystem> parse(std::string_view text, json::As<ContactSystem>)
{
    if (text == "phone") return ContactSystem::phone;
    if (text == "email") return ContactSystem::email;
    return std::nullopt;
}

std::string_view choices(json::As<ContactSystem>) { return "phone, email"; }

} // namespace careway::api
