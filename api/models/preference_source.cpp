// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/preference_source.hpp"

namespace careway::api {

std::string_view nameOf(PreferenceSource value, json::As<PreferenceSource>)
{
    switch (value) {
    case PreferenceSource::app: return "app";
    case PreferenceSource::phone: return "phone";
    case PreferenceSource::letter: return "letter";
    case PreferenceSource::inPerson: return "in-person";
    }
    return {};
}

std::optional<PreferenceSource> parse(std::string_view text, json::As<PreferenceSource>)
{
    if (text == "app") return PreferenceSource::app;
    if (text == "phone") return PreferenceSource::phone;
    if (text == "letter") return PreferenceSource::letter;
    if (text == "in-person") return PreferenceSource::inPerson;
    return std::nullopt;
}

std::string_view choices(json::As<PreferenceSource>) { return "app, phone, letter, in-person"; }

} // namespace careway::api
