// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A service of a rule.
struct RuledService {
    std::string system{};
    std::string code{};
    std::string display{};

    bool operator==(const RuledService&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RuledService& out);
void write(json::Writer& out, const RuledService& in);

} // namespace careway::api
