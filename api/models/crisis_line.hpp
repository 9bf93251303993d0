// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where somebody is there at once.
struct CrisisLine {
    std::string name{};
    std::string phone{};
    std::optional<std::string> text{};
    std::optional<std::string> url{};
    std::string citation{};

    bool operator==(const CrisisLine&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CrisisLine& out);
void write(json::Writer& out, const CrisisLine& in);

} // namespace careway::api
