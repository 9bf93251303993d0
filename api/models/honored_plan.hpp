// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis_kind.hpp"
#include "models/coding.hpp"
#include "models/disclosure_notice.hpp"
#include "models/honored_kind.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// A plan from an earlier payer, until when it is honored and by which rule.
struct HonoredPlan {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    HonoredKind kind{};
    std::vector<Coding> codes{};
    std::string payer{};
    Date startedOn{};
    std::optional<Date> orderedUntil{};
    std::optional<Date> replacedOn{};
    Date enrolledOn{};
    std::optional<Date> honoredUntil{};
    std::optional<std::string> rule{};
    std::optional<std::string> reason{};
    std::optional<std::string> citation{};
    SourceProgram sourceProgram{};
    BasisKind basis{};
    std::vector<Label> labels{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const HonoredPlan&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, HonoredPlan& out);
void write(json::Writer& out, const HonoredPlan& in);

} // namespace careway::api
