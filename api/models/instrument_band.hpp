// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What totals of a range mean; the higher its severity the worse.
struct InstrumentBand {
    std::string code{};
    std::string label{};
    std::int32_t from{};
    std::int32_t to{};
    std::int32_t severity{};

    bool operator==(const InstrumentBand&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentBand& out);
void write(json::Writer& out, const InstrumentBand& in);

} // namespace careway::api
