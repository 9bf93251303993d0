// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/caller_fact.hpp"

namespace careway::api {

std::string_view nameOf(CallerFact value, json::As<CallerFact>)
{
    switch (value) {
    case CallerFact::name: return "name";
    case CallerFact::memberNumber: return "member-number";
    case CallerFact::birthDate: return "birth-date";
    case CallerFact::address: return "address";
    case CallerFact::phone: return "phone";
    case CallerFact::email: return "email";
    }
    return {};
}

std::optional<CallerFact> parse(std::string_view text, json::As<CallerFact>)
{
    if (text == "name") return CallerFact::name;
    if (text == "member-number") return CallerFact::memberNumber;
    if (text == "birth-date") return CallerFact::birthDate;
    if (text == "address") return CallerFact::address;
    if (text == "phone") return CallerFact::phone;
    if (text == "email") return CallerFact::email;
    return std::nullopt;
}

std::string_view choices(json::As<CallerFact>) { return "name, member-number, birth-date, address, phone, email"; }

} // namespace careway::api
