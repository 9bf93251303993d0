// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/claim_kind.hpp"
#include "models/claim_status.hpp"
#include "models/coding.hpp"
#include "models/money.hpp"

namespace careway::api {

/// What was billed to the plan, as a feed brings it.
struct NewClaim {
    ClaimKind kind{};
    ClaimStatus status{};
    std::optional<std::vector<Coding>> diagnoses{};
    std::optional<std::vector<Coding>> services{};
    Instant servedFrom{};
    std::optional<Instant> servedTo{};
    std::optional<std::string> providerNpi{};
    std::optional<Money> billed{};
    std::optional<Money> paid{};
    std::optional<std::string> encounterSourceId{};

    bool operator==(const NewClaim&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewClaim& out);
void write(json::Writer& out, const NewClaim& in);

} // namespace careway::api
