// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

struct Withdrawal {
    std::string reason{};

    bool operator==(const Withdrawal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Withdrawal& out);
void write(json::Writer& out, const Withdrawal& in);

} // namespace careway::api
