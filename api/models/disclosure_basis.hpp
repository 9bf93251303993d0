// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What allowed a disclosure; not-permitted for what nothing allowed.
enum class DisclosureBasis {
    treatment,
    payment,
    operations,
    individual,
    incident,
    authorization,
    consent,
    consentForOperations,
    objection,
    nationalSecurity,
    correctional,
    limitedDataSet,
    emergency,
    requiredByLaw,
    publicHealth,
    abuseReport,
    healthOversight,
    judicial,
    lawEnforcement,
    decedent,
    research,
    threatToSafety,
    governmentFunction,
    workersCompensation,
    notPermitted,
};

[[nodiscard]] std::string_view nameOf(DisclosureBasis value, json::As<DisclosureBasis>);
[[nodiscard]] std::optional<DisclosureBasis> parse(std::string_view text, json::As<DisclosureBasis>);
[[nodiscard]] std::string_view choices(json::As<DisclosureBasis>);

} // namespace careway::api
