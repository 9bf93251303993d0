// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/instrument.hpp"

namespace careway::api {

/// Instruments.
struct InstrumentPage {
    std::vector<Instrument> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const InstrumentPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentPage& out);
void write(json::Writer& out, const InstrumentPage& in);

} // namespace careway::api
