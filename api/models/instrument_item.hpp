// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/instrument_choice.hpp"

namespace careway::api {

/// One thing that an instrument asks: what it is about in a few words of ours, not its wording.
struct InstrumentItem {
    std::string code{};
    std::string label{};
    std::int32_t minimum{};
    std::int32_t maximum{};
    bool scored{};
    bool mustAnswer{};
    std::optional<std::int32_t> safetyAbove{};
    std::vector<InstrumentChoice> choices{};

    bool operator==(const InstrumentItem&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentItem& out);
void write(json::Writer& out, const InstrumentItem& in);

} // namespace careway::api
