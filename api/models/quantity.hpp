// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A number and its unit (UCUM where the source has it).
struct Quantity {
    double value{};
    std::string unit{};

    bool operator==(const Quantity&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Quantity& out);
void write(json::Writer& out, const Quantity& in);

} // namespace careway::api
