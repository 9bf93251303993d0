// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/release.hpp"

namespace careway::api {

/// Releases of information.
struct ReleasePage {
    std::vector<Release> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ReleasePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleasePage& out);
void write(json::Writer& out, const ReleasePage& in);

} // namespace careway::api
