// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/confidential_communication.hpp"

namespace careway::api {

/// Confidential communications.
struct ConfidentialCommunicationPage {
    std::vector<ConfidentialCommunication> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ConfidentialCommunicationPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ConfidentialCommunicationPage& out);
void write(json::Writer& out, const ConfidentialCommunicationPage& in);

} // namespace careway::api
