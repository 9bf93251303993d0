// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// One of the answers that an item may get.
struct InstrumentChoice {
    std::int32_t value{};
    std::string label{};

    bool operator==(const InstrumentChoice&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentChoice& out);
void write(json::Writer& out, const InstrumentChoice& in);

} // namespace careway::api
