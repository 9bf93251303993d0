// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A place where a provider works, in degrees of WGS 84.
struct Location {
    std::optional<std::string> name{};
    std::vector<std::string> lines{};
    std::string city{};
    std::string state{};
    std::string zip{};
    double latitude{};
    double longitude{};
    std::optional<std::string> phone{};
    bool acceptingPatients{};

    bool operator==(const Location&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Location& out);
void write(json::Writer& out, const Location& in);

} // namespace careway::api
