// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/continuity_window.hpp"

namespace careway::api {

/// Windows of continuity.
struct ContinuityWindowPage {
    std::vector<ContinuityWindow> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ContinuityWindowPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityWindowPage& out);
void write(json::Writer& out, const ContinuityWindowPage& in);

} // namespace careway::api
