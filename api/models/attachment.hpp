// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/attachment_state.hpp"
#include "models/disclosure_notice.hpp"

namespace careway::api {

/// A document that is attached.
struct Attachment {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id priorAuthorizationId{};
    std::string name{};
    std::string document{};
    std::string mediaType{};
    std::int64_t sizeBytes{};
    std::string sha256{};
    AttachmentState state{};
    std::optional<Instant> awaitedUntil{};
    std::optional<Instant> storedAt{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Attachment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Attachment& out);
void write(json::Writer& out, const Attachment& in);

} // namespace careway::api
