// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is left out stays, what is null goes, lists are replaced whole.
struct TeamPatch {
    std::optional<std::string> name{};
    json::Patch<std::string> zone{};
    std::optional<std::vector<std::string>> programs{};

    bool operator==(const TeamPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TeamPatch& out);
void write(json::Writer& out, const TeamPatch& in);

} // namespace careway::api
