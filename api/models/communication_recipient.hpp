// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/communication_recipient_kind.hpp"

namespace careway::api {

/// Who a letter is for.
struct CommunicationRecipient {
    CommunicationRecipientKind kind{};
    Id partyId{};
    std::string name{};

    bool operator==(const CommunicationRecipient&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CommunicationRecipient& out);
void write(json::Writer& out, const CommunicationRecipient& in);

} // namespace careway::api
