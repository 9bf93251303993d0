// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/dismissal_reason.hpp"

namespace careway::api {

/// Why an appeal was not heard.
struct DismissedAppeal {
    DismissalReason because{};
    std::string text{};
    Instant dismissedAt{};

    bool operator==(const DismissedAppeal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DismissedAppeal& out);
void write(json::Writer& out, const DismissedAppeal& in);

} // namespace careway::api
