// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

struct Problem {
    std::string type{};
    std::int32_t status{};

    bool operator==(const Problem&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Problem& out);
void write(json::Writer& out, const Problem& in);

} // namespace careway::api
