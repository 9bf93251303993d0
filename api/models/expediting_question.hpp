// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why it should be decided sooner.
struct ExpeditingQuestion {
    std::string reason{};

    bool operator==(const ExpeditingQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExpeditingQuestion& out);
void write(json::Writer& out, const ExpeditingQuestion& in);

} // namespace careway::api
