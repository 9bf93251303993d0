// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// People who share work, and the programs that they serve.
struct Team {
    std::string code{};
    std::int64_t version{};
    std::string name{};
    std::optional<std::string> zone{};
    std::vector<std::string> programs{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Team&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Team& out);
void write(json::Writer& out, const Team& in);

} // namespace careway::api
