#pragma once

#include "core/error.hpp"
#include "models/attachment.hpp"
#include "models/new_attachment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Documents that belong to a prior authorization: announced with their digest, then sent as bytes.
namespace careway::attachments {

/// What is attached to one authorization, with what is announced and still awaited.
struct Held {
    std::int64_t documents = 0;
    std::int64_t bytes = 0;
};

/// Whether a document can be announced beside what is there: the name of a file, a media type that is taken, room for it.
[[nodiscard]] Result<void> check(const api::NewAttachment& asked, const Held& held);

/// Announced: its bytes are awaited for a day.
[[nodiscard]] api::Attachment announced(
    const api::NewAttachment& asked, const Id& id, const Id& memberId, const Id& authorizationId, Instant now);

/// By when its bytes come or not at all.
[[nodiscard]] Instant awaitedUntil(const api::Attachment& attachment);

/// As it stands at a moment: what was awaited until then has expired.
[[nodiscard]] api::Attachment standing(api::Attachment attachment, Instant now);

/// Of which of the media types bytes are, by their beginning, or by all of them being plain text; nothing for anything else.
[[nodiscard]] std::optional<std::string_view> typeOf(std::string_view bytes);

/// Whether these are the bytes that were announced: their media type, what they are by their content, their size and their digest.
[[nodiscard]] Result<void> matches(const api::Attachment& attachment, std::string_view mediaType, std::string_view bytes);

/// With its bytes. Too late they are refused.
[[nodiscard]] Result<api::Attachment> stored(api::Attachment attachment, Instant now);

/// How it is offered for download (RFC 6266): to be saved, under its name with an ending that its media type has. What is plain text by its
/// content must not become a program by its name.
[[nodiscard]] std::string dispositionOf(const api::Attachment& attachment);

} // namespace careway::attachments
