// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who decides for the plan.
struct Delegate {
    std::string name{};
    std::string credential{};

    bool operator==(const Delegate&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Delegate& out);
void write(json::Writer& out, const Delegate& in);

} // namespace careway::api
