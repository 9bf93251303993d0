// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/service_line.hpp"
#include "models/urgency.hpp"

namespace careway::api {

/// A request as the service answers it.
struct PriorAuthorization {
    Id memberId{};
    Urgency urgency{};
    std::vector<ServiceLine> lines{};
    std::optional<std::vector<std::string>> diagnoses{};
    std::optional<std::string> note{};
    Id id{};
    std::int64_t version{};

    bool operator==(const PriorAuthorization&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PriorAuthorization& out);
void write(json::Writer& out, const PriorAuthorization& in);

} // namespace careway::api
