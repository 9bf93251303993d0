#pragma once

#include "access/relationship.hpp"
#include "core/error.hpp"
#include "models/coverage.hpp"
#include "models/coverage_patch.hpp"
#include "models/new_coverage.hpp"
#include "models/new_pcp_selection.hpp"
#include "models/new_representative.hpp"
#include "models/new_supporter.hpp"
#include "models/pcp_selection.hpp"
#include "models/pcp_selection_patch.hpp"
#include "models/representative.hpp"
#include "models/representative_patch.hpp"
#include "models/supporter.hpp"
#include "models/supporter_patch.hpp"

#include <vector>

/// What belongs to a member from a first day to a last one, both of them in it: coverage, primary care, supporters, representatives.
namespace careway::members {

[[nodiscard]] api::Coverage spanFrom(const api::NewCoverage& asked);
[[nodiscard]] api::PcpSelection spanFrom(const api::NewPcpSelection& asked);
[[nodiscard]] api::Supporter spanFrom(const api::NewSupporter& asked);
[[nodiscard]] api::Representative spanFrom(const api::NewRepresentative& asked);

void apply(api::Coverage& span, const api::CoveragePatch& patch);
void apply(api::PcpSelection& span, const api::PcpSelectionPatch& patch);
void apply(api::Supporter& span, const api::SupporterPatch& patch);
void apply(api::Representative& span, const api::RepresentativePatch& patch);

/// Whether two spans share a day.
template <typename Span> [[nodiscard]] bool overlap(const Span& a, const Span& b)
{
    return (!a.endsOn || b.startsOn <= *a.endsOn) && (!b.endsOn || a.startsOn <= *b.endsOn);
}

/// A span's last day is not before its first.
template <typename Span> [[nodiscard]] Result<void> checkDays(const Span& span)
{
    if (!span.endsOn || *span.endsOn >= span.startsOn) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "members/ends-before-start", "It would end before it starts.",
        {{Violation::Place::body, "/endsOn", "before-start", "must not lie before startsOn"}}});
}

/// The relationship that the choice of a primary care provider makes.
[[nodiscard]] access::Relationship relationshipOf(const api::PcpSelection& selection);

/// Two spans of the same plan may not overlap, among all of the member's others.
[[nodiscard]] Result<void> checkOverlap(const api::Coverage& span, const std::vector<api::Coverage>& others);

} // namespace careway::members
