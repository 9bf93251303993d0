// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A time limit of a program.
struct ProgramTimer {
    std::string code{};
    std::int32_t days{};
    std::string from{};
    std::string citation{};

    bool operator==(const ProgramTimer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramTimer& out);
void write(json::Writer& out, const ProgramTimer& in);

} // namespace careway::api
