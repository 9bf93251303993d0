// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

struct Health {
    std::string status{};

    bool operator==(const Health&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Health& out);
void write(json::Writer& out, const Health& in);

} // namespace careway::api
