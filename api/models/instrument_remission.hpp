// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What counts as remission: after a total above `above` the last one within `days` before and after `months` is below `below`.
struct InstrumentRemission {
    std::int32_t above{};
    std::int32_t below{};
    std::int32_t months{};
    std::int32_t days{};
    std::optional<std::int32_t> fromAge{};
    std::string citation{};

    bool operator==(const InstrumentRemission&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InstrumentRemission& out);
void write(json::Writer& out, const InstrumentRemission& in);

} // namespace careway::api
