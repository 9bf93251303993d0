// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why points were given.
struct RiskReason {
    std::string rule{};
    std::string text{};
    std::int32_t points{};
    std::string citation{};

    bool operator==(const RiskReason&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskReason& out);
void write(json::Writer& out, const RiskReason& in);

} // namespace careway::api
