// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_author.hpp"

namespace careway::api {

/// That somebody agreed, and to which version.
struct CarePlanAgreement {
    Id id{};
    CarePlanAuthor author{};
    std::int64_t planVersion{};
    std::optional<std::string> note{};
    Instant agreedAt{};

    bool operator==(const CarePlanAgreement&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanAgreement& out);
void write(json::Writer& out, const CarePlanAgreement& in);

} // namespace careway::api
