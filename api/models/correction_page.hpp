// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/correction.hpp"

namespace careway::api {

/// Corrections.
struct CorrectionPage {
    std::vector<Correction> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CorrectionPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CorrectionPage& out);
void write(json::Writer& out, const CorrectionPage& in);

} // namespace careway::api
