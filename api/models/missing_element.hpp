// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a release lacks, and the rule that asks for it.
struct MissingElement {
    std::string citation{};
    std::string what{};

    bool operator==(const MissingElement&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MissingElement& out);
void write(json::Writer& out, const MissingElement& in);

} // namespace careway::api
