// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// One step of a topic: what to read, and what to try.
struct SelfManagementStep {
    std::string code{};
    std::string title{};
    std::string text{};
    std::optional<std::string> activity{};

    bool operator==(const SelfManagementStep&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SelfManagementStep& out);
void write(json::Writer& out, const SelfManagementStep& in);

} // namespace careway::api
