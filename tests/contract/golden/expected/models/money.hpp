// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

struct Money {
    std::int64_t minorUnits{};
    std::string currency{};

    bool operator==(const Money&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Money& out);
void write(json::Writer& out, const Money& in);

} // namespace careway::api
