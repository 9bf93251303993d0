// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/communication_channel.hpp"
#include "models/communication_recipient.hpp"
#include "models/communication_state.hpp"

namespace careway::api {

/// A letter or notice.
struct Communication {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string template_{};
    std::string language{};
    CommunicationChannel channel{};
    CommunicationRecipient recipient{};
    std::optional<std::string> program{};
    std::optional<Id> enrollmentId{};
    CommunicationState state{};
    std::string subject{};
    std::optional<std::string> body{};
    std::optional<std::string> withheld{};
    std::int32_t attempts{};
    std::optional<Instant> sentAt{};
    std::optional<Instant> readAt{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Communication&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Communication& out);
void write(json::Writer& out, const Communication& in);

} // namespace careway::api
