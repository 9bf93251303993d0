// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// From which total an answer is positive: for women and for men where that differs, else for everybody. Of whom no sex is on record
/// another of `choosable` may be taken for a reason.
struct InstrumentThreshold {
    std::int32_t atLeast{};
    std::optional<std::int32_t> female{};
    std::optional<std::int32_t> male{};
    std::vector<std::int32_t> choosable{};
    std::string citation{};

    bool operator==(const InstrumentThreshold&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentThreshold& out);
void write(json::Writer& out, const InstrumentThreshold& in);

} // namespace careway::api
