// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/money.hpp"

namespace careway::api {

struct ServiceLine {
    std::string code{};
    std::int32_t units{};
    std::optional<Money> unitPrice{};

    bool operator==(const ServiceLine&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ServiceLine& out);
void write(json::Writer& out, const ServiceLine& in);

} // namespace careway::api
