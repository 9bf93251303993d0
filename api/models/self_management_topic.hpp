// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/self_management_step.hpp"

namespace careway::api {

/// A topic of self-management in one language.
struct SelfManagementTopic {
    std::string code{};
    std::string language{};
    std::string title{};
    std::string summary{};
    std::vector<SelfManagementStep> steps{};
    bool sample{};
    Date effectiveFrom{};

    bool operator==(const SelfManagementTopic&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SelfManagementTopic& out);
void write(json::Writer& out, const SelfManagementTopic& in);

} // namespace careway::api
