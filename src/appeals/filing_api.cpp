#include "appeals/appeal_api.hpp"
#include "appeals/desk_api.hpp"
#include "appeals/notice.hpp"
#include "core/digest.hpp"
#include "decision_clocks/rules.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"

namespace careway::appeals {

namespace {

using access::Role;
using prior_authorizations::Appealed;

constexpr auto path = "/v1/appeals";

// A request that the caller knows of: as its record is open to them, as they made it, or as one of those who decide.
Appealed requestFor(Work& work, const Id& id)
{
    const auto sight = work.gate.sightOf(work.caller(), "prior_authorization", id);
    auto seen = sight.predicate("t");
    if (reviews(work.caller())) seen += " OR " + seenInQueue(work);
    if (work.caller().role == Role::provider) seen += " OR t.requester_id = X'" + hex(work.caller().party().bytes) + '\'';
    auto out = found(prior_authorizations::appealedOne(work.sql, '(' + seen + ')', id, prior_authorizations::Lock::yes));
    const auto way = sight.pathTo(out.protection);
    const bool emergencyAlone = way && way->way->relation == access::Relation::emergency;
    if (emergencyAlone && out.authorization.requesterId != work.caller().party()) refuseUnknown();
    return out;
}

Filing filingOf(Work& work, const api::NewAppeal& asked, const Appealed& about, const std::vector<decision_clocks::Rule>& law)
{
    Filing out;
    out.filer = filerOf(work, about.authorization.memberId, asked.filedBy);
    out.subject = about.subject;
    out.law = law;
    out.zone = members::planZone;
    DisputeStore store{work.sql};
    out.before = store.ofRequest(about.authorization.id);
    out.filerRule = store.filerRule(json::toColumn(about.authorization.lineOfBusiness).value_or(""),
        json::toColumn(asked.stage.value_or(api::AppealStage::internal)),
        json::toColumn(asked.urgency.value_or(api::DecisionUrgency::standard)), json::toColumn(out.filer.kind), dayOf(work.now));
    return out;
}

// The member, who stands for them, and who filed it.
void mustBeTheirs(const Work& work, const api::Appeal& appeal)
{
    if (!access::standsAsMember(work.caller()) && appeal.filedBy.partyId != work.caller().party())
        refuse(Error::Kind::forbidden, "appeals/not-the-filer", "This is for who filed it, and for the member.");
}

} // namespace

AppealsOperations::ListAppealsAnswer AppealsOperations::listAppeals(Work& work, const ListAppeals& request)
{
    return listed<ListAppealsAnswer>(work, api::DisputeKind::appeal, request, path);
}

AppealsOperations::GetAppealAnswer AppealsOperations::getAppeal(Work& work, const GetAppeal& request)
{
    return answered<GetAppealAnswer>(work, Case::found(work, api::DisputeKind::appeal, request.appealId));
}

AppealsOperations::CreateAppealAnswer AppealsOperations::createAppeal(Work& work, const CreateAppeal& request)
{
    auto about = requestFor(work, request.body.priorAuthorizationId);
    work.concerns(about.authorization.memberId);
    const auto law = decision_clocks::rules(work.sql);
    const auto filing = filingOf(work, request.body, about, law);
    Entry entry{must(filed(request.body, about.authorization, filing, work.newId(), work.now)), about.protection};
    setTime(entry, law, work.now);
    DisputeStore{work.sql}.insert(entry);
    begin(acting(work), entry, about);
    auto out = answered<CreateAppealAnswer>(work, {entry, work.gate.sight(work.caller(), about.authorization.memberId)});
    out.location = std::string(path) + '/' + entry.appeal().id.text();
    return out;
}

AppealsOperations::ExpediteAppealAnswer AppealsOperations::expediteAppeal(Work& work, const ExpediteAppeal& request)
{
    auto it = Case::locked(work, api::DisputeKind::appeal, request.appealId, request.ifMatch);
    const bool professional = work.caller().role == Role::provider;
    if (!professional) mustBeTheirs(work, it.entry.appeal());
    it.entry.of = must(expeditingAsked(it.entry.appeal(),
        professional ? api::AuthorizationAsker::provider : api::AuthorizationAsker::member, request.body.reason, professional, work.now));
    tell(work.sql, work.caller(), it.entry, professional ? "expedited" : "expediting-asked", "", work.now);
    keep(acting(work), it.entry, decision_clocks::rules(work.sql));
    return answered<ExpediteAppealAnswer>(work, it);
}

AppealsOperations::WithdrawAppealAnswer AppealsOperations::withdrawAppeal(Work& work, const WithdrawAppeal& request)
{
    auto it = Case::locked(work, api::DisputeKind::appeal, request.appealId, {});
    mustBeTheirs(work, it.entry.appeal());
    const auto version = it.entry.appeal().version;
    it.entry.of = must(withdrawn(it.entry.appeal(), work.now));
    if (it.entry.appeal().version != version) {
        auto about = requestOf(work, it.entry.appeal());
        endBenefits(acting(work), it.entry.appeal(), about);
        tell(work.sql, work.caller(), it.entry, "withdrawn", servicesIn(it.entry.appeal(), about.authorization), work.now);
        keep(acting(work), it.entry, decision_clocks::rules(work.sql));
    }
    return answered<WithdrawAppealAnswer>(work, it);
}

} // namespace careway::appeals
