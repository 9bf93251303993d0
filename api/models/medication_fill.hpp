// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/coding.hpp"
#include "models/disclosure_notice.hpp"
#include "models/fill_kind.hpp"
#include "models/label.hpp"
#include "models/money.hpp"
#include "models/quantity.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// What a pharmacy gave out.
struct MedicationFill {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string source{};
    std::string sourceId{};
    SourceProgram sourceProgram{};
    Basis basis{};
    std::vector<Label> labels{};
    FillKind kind{};
    Coding coding{};
    Date filledOn{};
    std::optional<Date> endsOn{};
    std::int32_t dispenses{};
    std::optional<std::int32_t> daysSupply{};
    std::optional<Quantity> quantity{};
    std::optional<Coding> reason{};
    std::optional<std::string> prescriberNpi{};
    std::optional<std::string> pharmacyNpi{};
    std::optional<Money> cost{};
    std::optional<Id> encounterId{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const MedicationFill&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MedicationFill& out);
void write(json::Writer& out, const MedicationFill& in);

} // namespace careway::api
