// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A document that is to be attached. The name is that of a file, without a path; document is what was asked for; the digest is SHA-256, in
/// hex.
struct NewAttachment {
    std::string name{};
    std::string document{};
    std::string mediaType{};
    std::int64_t sizeBytes{};
    std::string sha256{};

    bool operator==(const NewAttachment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAttachment& out);
void write(json::Writer& out, const NewAttachment& in);

} // namespace careway::api
