// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/problem_error.hpp"

namespace careway::api {

/// What went wrong (RFC 9457).
struct Problem {
    std::string type{};
    std::string title{};
    std::int32_t status{};
    std::optional<std::string> detail{};
    std::string instance{};
    std::string code{};
    std::optional<std::vector<ProblemError>> errors{};

    bool operator==(const Problem&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Problem& out);
void write(json::Writer& out, const Problem& in);

} // namespace careway::api
