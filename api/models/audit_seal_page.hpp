// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/audit_seal.hpp"

namespace careway::api {

/// Seals of the audit.
struct AuditSealPage {
    std::vector<AuditSeal> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AuditSealPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuditSealPage& out);
void write(json::Writer& out, const AuditSealPage& in);

} // namespace careway::api
