// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/attachment.hpp"

namespace careway::api {

/// Documents that are attached.
struct AttachmentPage {
    std::vector<Attachment> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AttachmentPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AttachmentPage& out);
void write(json::Writer& out, const AttachmentPage& in);

} // namespace careway::api
