// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/coding.hpp"
#include "models/disclosure_notice.hpp"
#include "models/encounter_kind.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// A visit, a stay or another contact with somebody who treats.
struct Encounter {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string source{};
    std::string sourceId{};
    SourceProgram sourceProgram{};
    Basis basis{};
    std::vector<Label> labels{};
    EncounterKind kind{};
    Coding coding{};
    Instant startsAt{};
    std::optional<Instant> endsAt{};
    std::optional<Coding> reason{};
    std::optional<std::string> providerNpi{};
    std::optional<std::string> facilityNpi{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Encounter&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Encounter& out);
void write(json::Writer& out, const Encounter& in);

} // namespace careway::api
