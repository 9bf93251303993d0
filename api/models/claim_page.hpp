// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/claim.hpp"

namespace careway::api {

/// Claims.
struct ClaimPage {
    std::vector<Claim> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ClaimPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ClaimPage& out);
void write(json::Writer& out, const ClaimPage& in);

} // namespace careway::api
