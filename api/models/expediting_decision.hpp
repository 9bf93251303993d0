// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether it is decided sooner.
struct ExpeditingDecision {
    bool granted{};
    std::optional<std::string> reason{};

    bool operator==(const ExpeditingDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExpeditingDecision& out);
void write(json::Writer& out, const ExpeditingDecision& in);

} // namespace careway::api
