// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/coding.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/observation_kind.hpp"
#include "models/quantity.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// What was measured, asked or seen.
struct Observation {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string source{};
    std::string sourceId{};
    SourceProgram sourceProgram{};
    Basis basis{};
    std::vector<Label> labels{};
    ObservationKind kind{};
    Coding coding{};
    Instant observedAt{};
    std::optional<Quantity> quantity{};
    std::optional<std::string> text{};
    std::optional<Id> encounterId{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Observation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Observation& out);
void write(json::Writer& out, const Observation& in);

} // namespace careway::api
