// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// One thing that is wrong with a request.
struct ProblemError {
    std::optional<std::string> pointer{};
    std::optional<std::string> parameter{};
    std::optional<std::string> header{};
    std::string code{};
    std::string detail{};

    bool operator==(const ProblemError&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProblemError& out);
void write(json::Writer& out, const ProblemError& in);

} // namespace careway::api
