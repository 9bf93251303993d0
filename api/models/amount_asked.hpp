// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How much of something.
struct AmountAsked {
    double value{};
    std::string unit{};

    bool operator==(const AmountAsked&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AmountAsked& out);
void write(json::Writer& out, const AmountAsked& in);

} // namespace careway::api
