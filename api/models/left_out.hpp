// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"

namespace careway::api {

/// What a rule keeps out of an export.
struct LeftOut {
    Label what{};
    std::string citation{};

    bool operator==(const LeftOut&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, LeftOut& out);
void write(json::Writer& out, const LeftOut& in);

} // namespace careway::api
