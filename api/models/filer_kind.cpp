// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/filer_kind.hpp"

namespace careway::api {

std::string_view nameOf(FilerKind value, json::As<FilerKind>)
{
    switch (value) {
    case FilerKind::member: return "member";
    case FilerKind::representative: return "representative";
    case FilerKind::provider: return "provider";
    }
    return {};
}

std::optional<FilerKind> parse(std::string_view text, json::As<FilerKind>)
{
    if (text == "member") return FilerKind::member;
    if (text == "representative") return FilerKind::representative;
    if (text == "provider") return FilerKind::provider;
    return std::nullopt;
}

std::string_view choices(json::As<FilerKind>) { return "member, representative, provider"; }

} // namespace careway::api
