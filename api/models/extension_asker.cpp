// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/extension_asker.hpp"

namespace careway::api {

std::string_view nameOf(ExtensionAsker value, json::As<ExtensionAsker>)
{
    switch (value) {
    case ExtensionAsker::member: return "member";
    case ExtensionAsker::plan: return "plan";
    }
    return {};
}

std::optional<ExtensionAsker> parse(std::string_view text, json::As<ExtensionAsker>)
{
    if (text == "member") return ExtensionAsker::member;
    if (text == "plan") return ExtensionAsker::plan;
    return std::nullopt;
}

std::string_view choices(json::As<ExtensionAsker>) { return "member, plan"; }

} // namespace careway::api
