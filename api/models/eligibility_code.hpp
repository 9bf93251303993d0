// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A diagnosis that makes somebody eligible, or the beginning of its code.
struct EligibilityCode {
    std::string system{};
    std::string code{};

    bool operator==(const EligibilityCode&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EligibilityCode& out);
void write(json::Writer& out, const EligibilityCode& in);

} // namespace careway::api
