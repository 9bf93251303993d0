// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authority.hpp"

namespace careway::api {

std::string_view nameOf(Authority value, json::As<Authority>)
{
    switch (value) {
    case Authority::guardian: return "guardian";
    case Authority::powerOfAttorney: return "power-of-attorney";
    case Authority::parent: return "parent";
    case Authority::appeal: return "appeal";
    }
    return {};
}

std::optional<Authority> parse(std::string_view text, json::As<Authority>)
{
    if (text == "guardian") return Authority::guardian;
    if (text == "power-of-attorney") return Authority::powerOfAttorney;
    if (text == "parent") return Authority::parent;
    if (text == "appeal") return Authority::appeal;
    return std::nullopt;
}

std::string_view choices(json::As<Authority>) { return "guardian, power-of-attorney, parent, appeal"; }

} // namespace careway::api
