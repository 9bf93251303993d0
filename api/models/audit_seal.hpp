// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What the audit held from one moment to another: a minute, or a stretch of minutes without a row. A seal begins where the one before
/// ends. The digest is SHA-256 of number, startsAt, endsAt, rows, root and before, as they stand here, each with a line feed after it;
/// before is the digest of the seal before, zeros in the first.
struct AuditSeal {
    std::int64_t number{};
    Instant startsAt{};
    Instant endsAt{};
    std::int64_t rows{};
    std::string root{};
    std::string before{};
    std::string digest{};

    bool operator==(const AuditSeal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuditSeal& out);
void write(json::Writer& out, const AuditSeal& in);

} // namespace careway::api
