// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// On call for a team, or cover for a colleague; who has order 1 is called first.
struct Duty {
    Id id{};
    std::int64_t version{};
    std::optional<std::string> team{};
    std::optional<Id> forStaffId{};
    Id staffId{};
    std::int32_t order{};
    Instant startsAt{};
    Instant endsAt{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Duty&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Duty& out);
void write(json::Writer& out, const Duty& in);

} // namespace careway::api
