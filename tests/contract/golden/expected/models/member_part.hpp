// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

enum class MemberPart {
    addresses,
    plans,
};

[[nodiscard]] std::string_view nameOf(MemberPart value, json::As<MemberPart>);
[[nodiscard]] std::optional<MemberPart> parse(std::string_view text, json::As<MemberPart>);
[[nodiscard]] std::string_view choices(json::As<MemberPart>);

} // namespace careway::api
