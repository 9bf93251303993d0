#pragma once

#include "access/sight.hpp"
#include "models/member_export.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

/// What the plan has of a person, for themselves (45 CFR 164.524).
namespace careway::own_choices {

/// A kind of what the plan has, beside the records: where its rows are, and under which content they are shown.
struct ExportPart {
    std::string_view section, table, memberColumn;
    access::Content content{};
};

constexpr std::array<ExportPart, 11> exportParts{{
    {"members", "member", "id", access::Content::demographics},
    {"coverages", "coverage", "member_id", access::Content::particulars},
    {"pcp-selections", "pcp_selection", "member_id", access::Content::particulars},
    {"supporters", "supporter", "member_id", access::Content::particulars},
    {"representatives", "representative", "member_id", access::Content::particulars},
    {"releases", "information_release", "member_id", access::Content::releases},
    {"relationships", "relationship", "member_id", access::Content::relationships},
    {"restrictions", "restriction", "member_id", access::Content::choices},
    {"confidential-communications", "confidential_communication", "member_id", access::Content::choices},
    {"corrections", "correction", "member_id", access::Content::choices},
    {"preferences", "preference", "member_id", access::Content::choices},
}};

/// How many there are by section; one that is not there is not for the caller.
using ExportCounts = std::map<std::string, std::int64_t, std::less<>>;

[[nodiscard]] std::int64_t itemsIn(const ExportCounts& counts);

[[nodiscard]] api::MemberExport exportOf(
    const Id& memberId, const ExportCounts& counts, const access::Sight& sight, const access::Policy& policy, Instant now);

} // namespace careway::own_choices
