// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/timer_start.hpp"

namespace careway::api {

/// A time limit of a program.
struct ProgramTimer {
    std::string code{};
    std::int32_t days{};
    std::string from{};
    std::optional<TimerStart> counts{};
    std::string citation{};

    bool operator==(const ProgramTimer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramTimer& out);
void write(json::Writer& out, const ProgramTimer& in);

} // namespace careway::api
