// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/line_of_business.hpp"
#include "models/partial_approval.hpp"
#include "models/urgency_metrics.hpp"

namespace careway::api {

/// The public figures of a period.
struct AuthorizationMetrics {
    Date from{};
    Date to{};
    std::optional<LineOfBusiness> lineOfBusiness{};
    PartialApproval partialAs{};
    Instant knownAt{};
    UrgencyMetrics standard{};
    UrgencyMetrics expedited{};

    bool operator==(const AuthorizationMetrics&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationMetrics& out);
void write(json::Writer& out, const AuthorizationMetrics& in);

} // namespace careway::api
