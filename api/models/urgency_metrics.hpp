// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// The figures of one urgency.
struct UrgencyMetrics {
    std::int64_t decided{};
    std::int64_t approved{};
    std::int64_t denied{};
    std::int64_t partial{};
    double approvedPercent{};
    double deniedPercent{};
    std::int64_t approvedAfterAppeal{};
    double approvedAfterAppealPercent{};
    std::int64_t approvedAfterExtension{};
    double approvedAfterExtensionPercent{};
    std::optional<std::int64_t> meanSeconds{};
    std::optional<std::int64_t> medianSeconds{};

    bool operator==(const UrgencyMetrics&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, UrgencyMetrics& out);
void write(json::Writer& out, const UrgencyMetrics& in);

} // namespace careway::api
