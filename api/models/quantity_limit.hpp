// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/quantity.hpp"

namespace careway::api {

/// How much is covered in how many days.
struct QuantityLimit {
    Quantity quantity{};
    std::int32_t days{};

    bool operator==(const QuantityLimit&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, QuantityLimit& out);
void write(json::Writer& out, const QuantityLimit& in);

} // namespace careway::api
