#include "core/version.hpp"
#include "core/zone.hpp"
#include "decision_clocks/rules.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"
#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/course.hpp"
#include "prior_authorizations/desk_api.hpp"
#include "prior_authorizations/notice.hpp"
#include "prior_authorizations/prior_authorization_api.hpp"

namespace careway::prior_authorizations {

namespace {

using access::Role;

// A delegate decides for the plan and files it through a feed; everybody else has taken the case up.
Decider deciderOf(const Work& work, const api::PriorAuthorization& authorization, const std::optional<api::Delegate>& delegate)
{
    const auto& caller = work.caller();
    if (caller.role == Role::system && delegate)
        return {std::nullopt, std::string(nameOf(Role::medicalDirector)), delegate->credential, delegate->name};
    mustReview(caller);
    if (delegate) refuse(Error::Kind::forbidden, "prior-authorizations/for-delegates", "A delegate's decisions are filed by their feed.");
    if (!holds(authorization, *caller.staffId, work.now))
        refuse(Error::Kind::conflict, "prior-authorizations/not-held", "Take it up before you decide it.");
    return {caller.staffId, std::string(nameOf(caller.role)), caller.credential, std::nullopt};
}

std::string subjectNameOf(const api::PriorAuthorization& authorization) { return json::toColumn(subjectOf(authorization)); }

Case lockedForReview(Work& work, const Id& id, std::string_view ifMatch)
{
    mustReview(work.caller());
    return Case::locked(work, id, ifMatch);
}

std::string listed(const std::vector<api::NeededThingAsked>& things)
{
    std::string out;
    for (const auto& each : things)
        out += (out.empty() ? "- " : "\n- ") + each.text;
    return out;
}

std::string dueIn(const Entry& entry) { return entry.dueAt ? text(*entry.dueAt) : "-"; }

} // namespace

PriorAuthorizationsOperations::AskInformationAnswer PriorAuthorizationsOperations::askInformation(Work& work, const AskInformation& request)
{
    auto it = lockedForReview(work, request.priorAuthorizationId, request.ifMatch);
    it.authorization() = must(informationAsked(it.authorization(), request.body, work.now));
    keep(work, it.entry, decision_clocks::rules(work.sql));
    const auto cause = tell(work.sql, work.caller(), it.entry, "information-needed", work.now);
    write(work.gate, work.sql, it.entry, "information",
        {{"asked", askedIn(it.authorization())}, {"missing", listed(request.body.documents)}, {"text", request.body.text},
            {"dueAt", dueIn(it.entry)}},
        cause, work.now);
    return answered<AskInformationAnswer>(work, it);
}

PriorAuthorizationsOperations::ExtendPriorAuthorizationAnswer PriorAuthorizationsOperations::extendPriorAuthorization(
    Work& work, const ExtendPriorAuthorization& request)
{
    auto it = lockedForReview(work, request.priorAuthorizationId, request.ifMatch);
    const auto law = decision_clocks::rules(work.sql);
    it.authorization() = must(extended(it.authorization(), request.body.askedBy, request.body.reason, law, members::planZone, work.now));
    keep(work, it.entry, law);
    const auto cause = tell(work.sql, work.caller(), it.entry, "extended", work.now);
    write(work.gate, work.sql, it.entry, "extended",
        {{"asked", askedIn(it.authorization())}, {"reason", request.body.reason}, {"dueAt", dueIn(it.entry)}}, cause, work.now);
    return answered<ExtendPriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::DecideExpeditingAnswer PriorAuthorizationsOperations::decideExpediting(
    Work& work, const DecideExpediting& request)
{
    auto it = lockedForReview(work, request.priorAuthorizationId, request.ifMatch);
    it.authorization() = must(expeditingDecided(it.authorization(), request.body, work.now));
    keep(work, it.entry, decision_clocks::rules(work.sql));
    const auto cause = tell(work.sql, work.caller(), it.entry, request.body.granted ? "expedited" : "not-expedited", work.now);
    if (!request.body.granted)
        write(work.gate, work.sql, it.entry, "not-expedited",
            {{"asked", askedIn(it.authorization())}, {"reason", *request.body.reason}, {"dueAt", dueIn(it.entry)}}, cause, work.now);
    return answered<DecideExpeditingAnswer>(work, it);
}

PriorAuthorizationsOperations::DecidePriorAuthorizationAnswer PriorAuthorizationsOperations::decidePriorAuthorization(
    Work& work, const DecidePriorAuthorization& request)
{
    auto it = Case::locked(work, request.priorAuthorizationId, request.ifMatch);
    must(mayBeDone(it.authorization(), Action::decide));
    const auto by = deciderOf(work, it.authorization(), request.body.delegate);
    it.authorization() = must(
        decided(it.authorization(), request.body, by, rulesFor(work, it.authorization()), subjectNameOf(it.authorization()), work.now));
    const auto law = decision_clocks::rules(work.sql);
    conclude(work, it.entry, law);
    keep(work, it.entry, law);
    return answered<DecidePriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::CurtailPriorAuthorizationAnswer PriorAuthorizationsOperations::curtailPriorAuthorization(
    Work& work, const CurtailPriorAuthorization& request)
{
    auto it = lockedForReview(work, request.priorAuthorizationId, request.ifMatch);
    const auto& caller = work.caller();
    const Decider by{caller.staffId, std::string(nameOf(caller.role)), caller.credential, std::nullopt};
    it.authorization() = must(curtailed(it.authorization(), request.body, by, rulesFor(work, it.authorization()),
        subjectNameOf(it.authorization()), localTime(work.now, members::planZone).day, work.now));
    const auto law = decision_clocks::rules(work.sql);
    giveRights(work, it.authorization(), law);
    keep(work, it.entry, law);
    const auto cause = tell(work.sql, work.caller(), it.entry, "curtailed", work.now);
    writeAdverse(work, it.entry, cause);
    return answered<CurtailPriorAuthorizationAnswer>(work, it);
}

} // namespace careway::prior_authorizations
