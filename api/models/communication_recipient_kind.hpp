// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who a letter is for.
enum class CommunicationRecipientKind {
    member,
    provider,
    supporter,
};

[[nodiscard]] std::string_view nameOf(CommunicationRecipientKind value, json::As<CommunicationRecipientKind>);
[[nodiscard]] std::optional<CommunicationRecipientKind> parse(std::string_view text, json::As<CommunicationRecipientKind>);
[[nodiscard]] std::string_view choices(json::As<CommunicationRecipientKind>);

} // namespace careway::api
