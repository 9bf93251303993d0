// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A condition with what met it.
struct MetCondition {
    std::string condition{};
    std::string fact{};

    bool operator==(const MetCondition&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MetCondition& out);
void write(json::Writer& out, const MetCondition& in);

} // namespace careway::api
