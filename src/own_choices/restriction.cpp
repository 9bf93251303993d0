#include "own_choices/restriction.hpp"

#include "json/model.hpp"

namespace careway::own_choices {

namespace {

using api::RestrictedClass;

bool namesSomebody(const api::RestrictedParty& party) { return party.partyId.has_value() != party.class_.has_value(); }

} // namespace

Result<void> check(const api::NewRestriction& asked)
{
    Findings found;
    found.want(!asked.against || namesSomebody(*asked.against), "/against/partyId", "one-of", "must be given, or class, and not both");
    found.want(asked.against || (asked.labels && !asked.labels->empty()), "/labels", "too-wide",
        "must be given where nobody is named: nothing of a person can be kept from everybody (the plan's own policy)");
    return found.result();
}

api::Restriction restrictionFrom(const api::NewRestriction& asked, const Id& id, Instant now)
{
    api::Restriction out;
    out.id = id;
    out.version = 1;
    out.memberId = asked.memberId;
    out.against = asked.against;
    json::put(out.labels, asked.labels);
    out.paidInFull = asked.paidInFull.value_or(false);
    out.reason = asked.reason;
    out.state = api::ChoiceState::requested;
    out.createdAt = out.updatedAt = now;
    return out;
}

bool mustBeAccepted(const api::Restriction& restriction)
{
    if (!restriction.paidInFull || !restriction.against) return false;
    return restriction.against->class_ == RestrictedClass::healthPlan || restriction.against->class_ == RestrictedClass::thirdPartyPayers;
}

Result<api::Restriction> answered(api::Restriction restriction, const api::NewChoiceDecision& decision, Instant now)
{
    if (decision.outcome == api::ChoiceOutcome::refused && mustBeAccepted(restriction))
        return fail(Error::Kind::conflict, "choices/must-be-accepted",
            "What the person paid in full is kept from a health plan if they ask for it (45 CFR 164.522(a)(1)(vi)); it can be accepted.");
    return decided(std::move(restriction), decision, now);
}

} // namespace careway::own_choices
