// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why the person disagrees, kept with the denial.
struct Disagreement {
    std::string text{};
    Instant madeAt{};

    bool operator==(const Disagreement&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Disagreement& out);
void write(json::Writer& out, const Disagreement& in);

} // namespace careway::api
