// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/violation.hpp"

namespace careway::api {

struct Problem {
    std::string type{};
    std::string title{};
    std::int32_t status{};
    std::string code{};
    std::optional<std::vector<Violation>> errors{};

    bool operator==(const Problem&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Problem& out);
void write(json::Writer& out, const Problem& in);

} // namespace careway::api
