// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/access_review.hpp"

namespace careway::api {

/// A member opened in an emergency (42 CFR 2.51).
struct EmergencyAccess {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id openedBy{};
    std::string name{};
    std::string affiliation{};
    std::string reason{};
    Instant startsAt{};
    Instant endsAt{};
    AccessReview review{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const EmergencyAccess&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EmergencyAccess& out);
void write(json::Writer& out, const EmergencyAccess& in);

} // namespace careway::api
