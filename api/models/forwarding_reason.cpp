// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/forwarding_reason.hpp"

namespace careway::api {

std::string_view nameOf(ForwardingReason value, json::As<ForwardingReason>)
{
    switch (value) {
    case ForwardingReason::upheld: return "upheld";
    case ForwardingReason::late: return "late";
    }
    return {};
}

std::optional<ForwardingReason> parse(std::string_view text, json::As<ForwardingReason>)
{
    if (text == "upheld") return ForwardingReason::upheld;
    if (text == "late") return ForwardingReason::late;
    return std::nullopt;
}

std::string_view choices(json::As<ForwardingReason>) { return "upheld, late"; }

} // namespace careway::api
