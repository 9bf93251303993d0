// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/eligibility_reason.hpp"

namespace careway::api {

/// Whether a program is for a member, and why.
struct EligibilityAnswer {
    std::string program{};
    bool eligible{};
    Date effectiveFrom{};
    std::vector<EligibilityReason> reasons{};

    bool operator==(const EligibilityAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EligibilityAnswer& out);
void write(json::Writer& out, const EligibilityAnswer& in);

} // namespace careway::api
