// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// One rule that was tried: what it asks for, by whose words, and whether that is there.
struct AccessStep {
    std::string relation{};
    std::optional<Id> relationshipId{};
    std::string content{};
    std::string label{};
    std::string needs{};
    bool met{};
    std::optional<Id> releaseId{};
    std::string citation{};
    std::optional<Id> restrictionId{};

    bool operator==(const AccessStep&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessStep& out);
void write(json::Writer& out, const AccessStep& in);

} // namespace careway::api
