// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A code with the system that it belongs to.
struct Coding {
    std::string system{};
    std::string code{};
    std::string display{};

    bool operator==(const Coding&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Coding& out);
void write(json::Writer& out, const Coding& in);

} // namespace careway::api
