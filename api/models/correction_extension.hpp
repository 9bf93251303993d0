// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// That the plan took more time, and why.
struct CorrectionExtension {
    std::string reason{};
    Instant extendedAt{};

    bool operator==(const CorrectionExtension&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CorrectionExtension& out);
void write(json::Writer& out, const CorrectionExtension& in);

} // namespace careway::api
