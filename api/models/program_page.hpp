// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/program.hpp"

namespace careway::api {

/// Programs.
struct ProgramPage {
    std::vector<Program> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ProgramPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProgramPage& out);
void write(json::Writer& out, const ProgramPage& in);

} // namespace careway::api
