// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether the bytes of a document are awaited, are here, or did not come in time.
enum class AttachmentState {
    awaited,
    stored,
    expired,
};

[[nodiscard]] std::string_view nameOf(AttachmentState value, json::As<AttachmentState>);
[[nodiscard]] std::optional<AttachmentState> parse(std::string_view text, json::As<AttachmentState>);
[[nodiscard]] std::string_view choices(json::As<AttachmentState>);

} // namespace careway::api
