#include "support/example_appeals.hpp"

#include "appeals/dispute_store.hpp"
#include "prior_authorizations/prior_authorization_store.hpp"
#include "records/protection.hpp"

namespace careway {

void putDenied(sql::Session& session, const Id& authorizationId, const Id& memberId, const access::Protection& protection, Instant now)
{
    prior_authorizations::Entry entry;
    auto& of = entry.authorization;
    of.id = authorizationId;
    of.version = 1;
    of.memberId = memberId;
    of.kind = api::AuthorizationKind::medicalService;
    of.state = api::AuthorizationState::decided;
    of.lineOfBusiness = api::LineOfBusiness::medicareAdvantage;
    of.requesterId = namedId("example requester");
    of.labels = records::spelled(protection.labels);
    api::AuthorizationItem item;
    item.sequence = 1;
    item.service = {"http://www.ama-assn.org/go/cpt", "73721", "MRI of a joint of the leg"};
    item.state = api::AuthorizationItemState::denied;
    item.decision.emplace();
    item.decision->decidedAt = now;
    item.decision->decidedBy = namedId("who denied");
    item.decision->reason = api::DecisionReason{"not-medically-necessary", "The criterion is not met"};
    of.items = {item};
    of.receivedAt = of.decidedAt = of.createdAt = of.updatedAt = now;
    entry.protection = protection;
    prior_authorizations::PriorAuthorizationStore{session}.insert(entry);
}

Id putAppeal(sql::Session& session, const Id& authorizationId, const Id& memberId, const access::Protection& protection,
    api::AppealState state, const std::optional<Id>& holder, Instant now)
{
    api::Appeal of;
    of.id = newId(now);
    of.version = 1;
    of.memberId = memberId;
    of.priorAuthorizationId = authorizationId;
    of.sequences = {1};
    of.lineOfBusiness = api::LineOfBusiness::medicareAdvantage;
    of.state = state;
    of.filedBy = {api::FilerKind::member, memberId, {}, {}, {}};
    of.reason = "It is needed";
    of.noticeAt = of.receivedAt = of.createdAt = of.updatedAt = now;
    if (holder) of.holder = api::CaseHolder{*holder, now + std::chrono::hours(1)};
    if (state == api::AppealState::forwarded) of.forwarding = api::AppealForwarding{api::ForwardingReason::upheld, now, now};
    of.next = appeals::actionsFrom(of);
    of.labels = records::spelled(protection.labels);
    appeals::DisputeStore{session}.insert({of, protection});
    return of.id;
}

Id putGrievance(sql::Session& session, const Id& memberId, Instant now)
{
    api::Grievance of;
    of.id = newId(now);
    of.version = 1;
    of.memberId = memberId;
    of.text = "Nobody answered";
    of.lineOfBusiness = api::LineOfBusiness::medicareAdvantage;
    of.filedBy = {api::FilerKind::member, memberId, {}, {}, {}};
    of.receivedAt = of.createdAt = of.updatedAt = now;
    appeals::DisputeStore{session}.insert({of, access::ownWork(0)});
    return of.id;
}

} // namespace careway
