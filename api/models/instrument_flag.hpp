// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is to be looked at again: when all points, at least one, come from one item.
struct InstrumentFlag {
    std::string code{};
    std::string allPointsFrom{};
    std::string citation{};

    bool operator==(const InstrumentFlag&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentFlag& out);
void write(json::Writer& out, const InstrumentFlag& in);

} // namespace careway::api
