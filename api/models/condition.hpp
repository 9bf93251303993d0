// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis.hpp"
#include "models/coding.hpp"
#include "models/condition_kind.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// A diagnosis or a finding, from its onset on.
struct Condition {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string source{};
    std::string sourceId{};
    SourceProgram sourceProgram{};
    Basis basis{};
    std::vector<Label> labels{};
    ConditionKind kind{};
    Coding coding{};
    Date onsetOn{};
    std::optional<Date> abatedOn{};
    std::optional<Id> encounterId{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Condition&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Condition& out);
void write(json::Writer& out, const Condition& in);

} // namespace careway::api
