// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/benefit.hpp"
#include "models/eligibility_code.hpp"
#include "models/line_of_business.hpp"

namespace careway::api {

/// Whom a program is for, in words.
struct Eligibility {
    std::string summary{};
    std::optional<std::int32_t> minimumAge{};
    std::optional<std::int32_t> maximumAge{};
    std::optional<Benefit> requiresBenefit{};
    std::vector<LineOfBusiness> linesOfBusiness{};
    std::vector<EligibilityCode> conditions{};

    bool operator==(const Eligibility&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Eligibility& out);
void write(json::Writer& out, const Eligibility& in);

} // namespace careway::api
