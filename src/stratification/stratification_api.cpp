#include "stratification/stratification_api.hpp"

#include "access/witness.hpp"
#include "stratification/risk_store.hpp"
#include "stratification/work_store.hpp"
#include "work/work.hpp"

namespace careway::stratification {

StratificationOperations::GetRiskScoreAnswer StratificationOperations::getRiskScore(Work& work, const GetRiskScore& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    const auto general = access::ownWork(0);
    if (!sight.pathTo(general)) refuse(Error::Kind::not_found, "stratification/not-found", "There is no such thing.");
    const auto day = request.day.value_or(dayOf(work.now));
    RiskStore store{work.sql};
    const auto rules = store.rulesOn(day);
    if (!rules) refuse(Error::Kind::rule_broken, "stratification/no-rules", "No rules were in force on the day.");
    const auto facts = store.factsOf(access::Grant::system("judging a risk that the caller may see"), *rules, request.memberId, day);
    access::Witness witness(sight);
    static_cast<void>(witness.saw(general));
    witness.tell(work.trail());
    GetRiskScoreAnswer out;
    out.body = scoreOf(*rules, facts.at(0), day);
    return out;
}

StratificationOperations::ListRiskRulesAnswer StratificationOperations::listRiskRules(Work& work, const ListRiskRules&)
{
    ListRiskRulesAnswer out;
    out.body.items = RiskStore{work.sql}.rules();
    return out;
}

StratificationOperations::ListMyWorkAnswer StratificationOperations::listMyWork(Work& work, const ListMyWork& request)
{
    const auto& caller = work.caller();
    if (caller.role != access::Role::careManager || !caller.staffId)
        refuse(Error::Kind::forbidden, "stratification/for-staff", "A list of work is for those who do the plan's care management.");
    const auto mark = "/v1/worklists/mine\n" + caller.identity();
    const auto page = WorkStore{work.sql}.list(
        work.gate.seenAmongAll(caller, "t"), *caller.staffId, work.now, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListMyWorkAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal(workPosition(page.items.back()), mark);
        out.link = nextLink("/v1/worklists/mine", {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    for (const auto& each : page.items)
        work.trail().saw({each.memberId});
    out.body.items = page.items;
    return out;
}

} // namespace careway::stratification
