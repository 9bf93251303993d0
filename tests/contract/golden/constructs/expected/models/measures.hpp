// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Numbers of every format and rule.
struct Measures {
    std::optional<std::int32_t> small{};
    std::optional<std::int64_t> large{};
    std::optional<std::int32_t> above{};
    std::optional<std::int64_t> dozens{};
    std::optional<double> ratio{};
    std::optional<double> between{};
    std::optional<double> cents{};
    std::optional<double> single{};
    std::optional<double> plain{};

    bool operator==(const Measures&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Measures& out);
void write(json::Writer& out, const Measures& in);

} // namespace careway::api
