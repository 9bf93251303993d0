// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A line of a sample. Its units are whole.
struct Line {
    std::string code{};
    std::int32_t units{};

    bool operator==(const Line&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Line& out);
void write(json::Writer& out, const Line& in);

} // namespace careway::api
