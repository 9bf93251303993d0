// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/asked_caller.hpp"

namespace careway::api {

/// Whether a caller may see a member, or one record of theirs.
struct AccessQuestion {
    AskedCaller caller{};
    Id memberId{};
    std::optional<Id> recordId{};
    std::optional<std::string> purpose{};

    bool operator==(const AccessQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessQuestion& out);
void write(json::Writer& out, const AccessQuestion& in);

} // namespace careway::api
