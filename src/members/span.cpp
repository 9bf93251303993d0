#include "members/span.hpp"

#include <algorithm>

namespace careway::members {

using json::put;

api::Coverage spanFrom(const api::NewCoverage& asked)
{
    api::Coverage out;
    out.memberId = asked.memberId;
    out.plan = asked.plan;
    out.lineOfBusiness = asked.lineOfBusiness;
    out.benefits = asked.benefits;
    out.subscriber = asked.subscriber.value_or(api::Subscriber{});
    out.order = asked.order.value_or(1);
    out.startsOn = asked.startsOn;
    out.endsOn = asked.endsOn;
    return out;
}

api::PcpSelection spanFrom(const api::NewPcpSelection& asked)
{
    api::PcpSelection out;
    out.memberId = asked.memberId;
    out.providerId = asked.providerId;
    out.startsOn = asked.startsOn;
    out.reason = asked.reason;
    return out;
}

api::Supporter spanFrom(const api::NewSupporter& asked)
{
    api::Supporter out;
    out.memberId = asked.memberId;
    out.kind = asked.kind;
    out.name = asked.name;
    out.relationship = asked.relationship;
    put(out.contacts, asked.contacts);
    out.startsOn = asked.startsOn;
    out.endsOn = asked.endsOn;
    return out;
}

api::Representative spanFrom(const api::NewRepresentative& asked)
{
    api::Representative out;
    out.memberId = asked.memberId;
    out.authority = asked.authority;
    out.name = asked.name;
    put(out.contacts, asked.contacts);
    out.startsOn = asked.startsOn;
    out.endsOn = asked.endsOn;
    return out;
}

void apply(api::Coverage& span, const api::CoveragePatch& patch)
{
    put(span.benefits, patch.benefits);
    put(span.order, patch.order);
    put(span.startsOn, patch.startsOn);
    put(span.endsOn, patch.endsOn);
}

void apply(api::PcpSelection& span, const api::PcpSelectionPatch& patch)
{
    put(span.endsOn, patch.endsOn);
    put(span.reason, patch.reason);
}

void apply(api::Supporter& span, const api::SupporterPatch& patch)
{
    put(span.name, patch.name);
    put(span.relationship, patch.relationship);
    put(span.contacts, patch.contacts);
    put(span.endsOn, patch.endsOn);
}

void apply(api::Representative& span, const api::RepresentativePatch& patch)
{
    put(span.name, patch.name);
    put(span.contacts, patch.contacts);
    put(span.endsOn, patch.endsOn);
}

Result<void> checkOverlap(const api::Coverage& span, const std::vector<api::Coverage>& others)
{
    const bool taken = std::any_of(others.begin(), others.end(),
        [&](const api::Coverage& other) { return other.id != span.id && other.plan == span.plan && overlap(span, other); });
    if (!taken) return {};
    return tl::unexpected(
        Error{Error::Kind::rule_broken, "members/overlapping-coverage", "The member has a span of this plan on some of these days.",
            {{Violation::Place::body, "/startsOn", "overlap", "must not share a day with another span of the same plan"}}});
}

access::Relationship relationshipOf(const api::PcpSelection& selection)
{
    access::Relationship out;
    out.id = namedId("relationship\nprimary care\n" + selection.id.text());
    out.memberId = selection.memberId;
    out.kind = access::Relation::primaryCare;
    out.partyId = selection.providerId;
    out.subjectId = selection.id;
    out.source = "pcp-selection";
    out.startsAt = startOf(selection.startsOn);
    if (selection.endsOn) out.endsAt = out.openUntil = endOf(*selection.endsOn);
    out.createdAt = selection.createdAt;
    out.updatedAt = selection.updatedAt;
    return out;
}

} // namespace careway::members
