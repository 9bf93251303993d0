// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/self_management_topic_entry.hpp"

namespace careway::api {

/// Topics of self-management.
struct SelfManagementTopicPage {
    std::vector<SelfManagementTopicEntry> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const SelfManagementTopicPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SelfManagementTopicPage& out);
void write(json::Writer& out, const SelfManagementTopicPage& in);

} // namespace careway::api
