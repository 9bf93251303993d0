// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/representative.hpp"

namespace careway::api {

/// Representatives.
struct RepresentativePage {
    std::vector<Representative> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const RepresentativePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RepresentativePage& out);
void write(json::Writer& out, const RepresentativePage& in);

} // namespace careway::api
