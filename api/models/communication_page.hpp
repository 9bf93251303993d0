// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/communication.hpp"

namespace careway::api {

/// Communications.
struct CommunicationPage {
    std::vector<Communication> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CommunicationPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CommunicationPage& out);
void write(json::Writer& out, const CommunicationPage& in);

} // namespace careway::api
