// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/member_part.hpp"

namespace careway::api {

std::string_view nameOf(MemberPart value, json::As<MemberPart>)
{
    switch (value) {
    case MemberPart::addresses: return "addresses";
    case MemberPart::plans: return "plans";
    }
    return {};
}

std::optional<MemberPart> parse(std::string_view text, json::As<MemberPart>)
{
    if (text == "addresses") return MemberPart::addresses;
    if (text == "plans") return MemberPart::plans;
    return std::nullopt;
}

std::string_view choices(json::As<MemberPart>) { return "addresses, plans"; }

} // namespace careway::api
