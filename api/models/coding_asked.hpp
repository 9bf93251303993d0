// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A code with the system that it belongs to.
struct CodingAsked {
    std::string system{};
    std::string code{};
    std::optional<std::string> display{};

    bool operator==(const CodingAsked&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CodingAsked& out);
void write(json::Writer& out, const CodingAsked& in);

} // namespace careway::api
