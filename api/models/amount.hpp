// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How much of something.
struct Amount {
    double value{};
    std::string unit{};

    bool operator==(const Amount&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Amount& out);
void write(json::Writer& out, const Amount& in);

} // namespace careway::api
