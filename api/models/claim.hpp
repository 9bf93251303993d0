// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/claim_kind.hpp"
#include "models/claim_status.hpp"
#include "models/coding.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/money.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// What was billed to the plan.
struct Claim {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string source{};
    std::string sourceId{};
    SourceProgram sourceProgram{};
    Basis basis{};
    std::vector<Label> labels{};
    ClaimKind kind{};
    ClaimStatus status{};
    std::vector<Coding> diagnoses{};
    std::vector<Coding> services{};
    Instant servedFrom{};
    std::optional<Instant> servedTo{};
    std::optional<std::string> providerNpi{};
    std::optional<Money> billed{};
    std::optional<Money> paid{};
    std::optional<Id> encounterId{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Claim&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Claim& out);
void write(json::Writer& out, const Claim& in);

} // namespace careway::api
