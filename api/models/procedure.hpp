// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/coding.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/procedure_kind.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// What was done.
struct Procedure {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string source{};
    std::string sourceId{};
    SourceProgram sourceProgram{};
    Basis basis{};
    std::vector<Label> labels{};
    ProcedureKind kind{};
    Coding coding{};
    Instant startsAt{};
    std::optional<Instant> endsAt{};
    std::optional<Coding> reason{};
    std::optional<std::string> providerNpi{};
    std::optional<Id> encounterId{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Procedure&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Procedure& out);
void write(json::Writer& out, const Procedure& in);

} // namespace careway::api
