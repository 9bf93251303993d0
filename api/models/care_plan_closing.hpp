// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// That the plan was closed.
struct CarePlanClosing {
    std::optional<std::string> note{};
    Instant closedAt{};

    bool operator==(const CarePlanClosing&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanClosing& out);
void write(json::Writer& out, const CarePlanClosing& in);

} // namespace careway::api
