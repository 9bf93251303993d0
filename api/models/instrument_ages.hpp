// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// For whom an instrument is, in whole years on the day of the answer, and which one takes its place before and after.
struct InstrumentAges {
    std::optional<std::int32_t> from{};
    std::optional<std::int32_t> to{};
    std::optional<std::string> younger{};
    std::optional<std::string> older{};

    bool operator==(const InstrumentAges&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentAges& out);
void write(json::Writer& out, const InstrumentAges& in);

} // namespace careway::api
