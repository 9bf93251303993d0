// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A topic in a list.
struct SelfManagementTopicEntry {
    std::string code{};
    std::string language{};
    std::string title{};
    std::string summary{};
    std::int32_t steps{};
    bool sample{};

    bool operator==(const SelfManagementTopicEntry&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SelfManagementTopicEntry& out);
void write(json::Writer& out, const SelfManagementTopicEntry& in);

} // namespace careway::api
