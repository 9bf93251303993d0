// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why the plan needs more time.
struct CorrectionDelay {
    std::string reason{};

    bool operator==(const CorrectionDelay&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CorrectionDelay& out);
void write(json::Writer& out, const CorrectionDelay& in);

} // namespace careway::api
