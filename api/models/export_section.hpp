// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// One kind of what the plan has, how many there are, and where they are read.
struct ExportSection {
    std::string section{};
    std::string path{};
    std::int64_t items{};

    bool operator==(const ExportSection&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExportSection& out);
void write(json::Writer& out, const ExportSection& in);

} // namespace careway::api
