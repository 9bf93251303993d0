// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/contact_use.hpp"

namespace careway::api {

std::string_view nameOf(ContactUse value, json::As<ContactUse>)
{
    switch (value) {
    case ContactUse::home: return "home";
    case ContactUse::mobile: return "mobile";
    case ContactUse::work: return "work";
    }
    return {};
}

std::optional<ContactUse> parse(std::string_view text, json::As<ContactUse>)
{
    if (text == "home") return ContactUse::home;
    if (text == "mobile") return ContactUse::mobile;
    if (text == "work") return ContactUse::work;
    return std::nullopt;
}

std::string_view choices(json::As<ContactUse>) { return "home, mobile, work"; }

} // namespace careway::api
