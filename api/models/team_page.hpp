// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/team.hpp"

namespace careway::api {

/// Teams.
struct TeamPage {
    std::vector<Team> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const TeamPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TeamPage& out);
void write(json::Writer& out, const TeamPage& in);

} // namespace careway::api
