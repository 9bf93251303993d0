// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// An amount in the currency's minor units.
struct Money {
    std::int64_t amount{};
    std::string currency{};

    bool operator==(const Money&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Money& out);
void write(json::Writer& out, const Money& in);

} // namespace careway::api
