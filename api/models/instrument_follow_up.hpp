// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/instrument_occasion.hpp"

namespace careway::api {

/// A task that an answer opens: for safety whatever else is so, else unless the answer is older than `freshDays`. With `instrument` the
/// task is done by that one, answered within `withinDays` of the answer.
struct InstrumentFollowUp {
    InstrumentOccasion when{};
    std::string task{};
    std::optional<std::string> instrument{};
    std::optional<std::int32_t> withinDays{};
    std::optional<std::int32_t> freshDays{};
    std::string citation{};

    bool operator==(const InstrumentFollowUp&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentFollowUp& out);
void write(json::Writer& out, const InstrumentFollowUp& in);

} // namespace careway::api
