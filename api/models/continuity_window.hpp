// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis_kind.hpp"
#include "models/continuity_window_state.hpp"
#include "models/disclosure_notice.hpp"
#include "models/label.hpp"
#include "models/source_program.hpp"

namespace careway::api {

/// Until when a member may go on with a provider who left.
struct ContinuityWindow {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id departureId{};
    Id courseId{};
    Id providerId{};
    std::string providerName{};
    ContinuityWindowState state{};
    Date startsOn{};
    Date endsOn{};
    std::string rule{};
    std::string reason{};
    std::string citation{};
    bool mustElect{};
    std::optional<Instant> electedAt{};
    SourceProgram sourceProgram{};
    BasisKind basis{};
    std::vector<Label> labels{};
    std::optional<DisclosureNotice> disclosure{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const ContinuityWindow&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityWindow& out);
void write(json::Writer& out, const ContinuityWindow& in);

} // namespace careway::api
