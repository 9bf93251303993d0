// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/amount_asked.hpp"
#include "models/authorization_kind.hpp"
#include "models/benefit.hpp"
#include "models/coding_asked.hpp"

namespace careway::api {

/// Is an authorization needed.
struct CoverageQuestion {
    Id memberId{};
    std::optional<Id> providerId{};
    AuthorizationKind kind{};
    std::optional<Benefit> benefit{};
    CodingAsked service{};
    std::optional<AmountAsked> quantity{};
    std::optional<Date> day{};
    std::optional<bool> emergency{};

    bool operator==(const CoverageQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoverageQuestion& out);
void write(json::Writer& out, const CoverageQuestion& in);

} // namespace careway::api
