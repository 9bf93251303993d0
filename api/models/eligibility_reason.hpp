// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/eligibility_part.hpp"

namespace careway::api {

/// One part of the rule.
struct EligibilityReason {
    EligibilityPart rule{};
    bool met{};
    std::string text{};
    std::string citation{};

    bool operator==(const EligibilityReason&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EligibilityReason& out);
void write(json::Writer& out, const EligibilityReason& in);

} // namespace careway::api
