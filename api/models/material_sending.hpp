// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/acting_party.hpp"

namespace careway::api {

/// A material that was sent, and the letter that it went in.
struct MaterialSending {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id enrollmentId{};
    std::string program{};
    std::string material{};
    std::string title{};
    std::string language{};
    Id communicationId{};
    std::optional<std::string> withheld{};
    ActingParty sentBy{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const MaterialSending&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MaterialSending& out);
void write(json::Writer& out, const MaterialSending& in);

} // namespace careway::api
