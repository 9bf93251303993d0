// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A number to call and what to choose there.
struct LineNumber {
    std::string number{};
    std::optional<std::string> option{};

    bool operator==(const LineNumber&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, LineNumber& out);
void write(json::Writer& out, const LineNumber& in);

} // namespace careway::api
