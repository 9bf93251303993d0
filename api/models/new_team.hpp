// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A team to be set up.
struct NewTeam {
    std::string code{};
    std::string name{};
    std::optional<std::string> zone{};
    std::optional<std::vector<std::string>> programs{};

    bool operator==(const NewTeam&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTeam& out);
void write(json::Writer& out, const NewTeam& in);

} // namespace careway::api
