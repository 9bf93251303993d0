// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/forwarding_reason.hpp"

namespace careway::api {

/// Why and when an appeal went on to the independent reviewer, and until when it had to.
struct AppealForwarding {
    ForwardingReason because{};
    Instant forwardedAt{};
    Instant forwardBy{};

    bool operator==(const AppealForwarding&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealForwarding& out);
void write(json::Writer& out, const AppealForwarding& in);

} // namespace careway::api
