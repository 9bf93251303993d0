#include "continuity/continuity_api.hpp"
#include "continuity/continuity_rule.hpp"
#include "continuity/desk_api.hpp"
#include "continuity/kept_store.hpp"
#include "continuity/person.hpp"
#include "continuity/rule_store.hpp"
#include "members/roll.hpp"
#include "records/judgement.hpp"

#include <algorithm>
#include <map>

namespace careway::continuity {

namespace {

constexpr auto path = "/v1/honored-plans";

void mustHonor(const access::Caller& caller)
{
    if (!honorsPlans(caller))
        refuse(Error::Kind::forbidden, "continuity/for-the-plan", "This is for the plan's care managers and reviewers.");
}

// Since when the member is in the plan that they came to last.
std::optional<Date> enrolledIn(const Person& person)
{
    std::optional<Date> out;
    for (const auto& each : person.memberships)
        if (!out || each.enrolledOn > *out) out = each.enrolledOn;
    return out;
}

// Until when it is honored: by the rules, since the member came to the plan for which it was taken down.
api::HonoredPlan measured(const Book& book, const Person& person, api::HonoredPlan plan)
{
    const auto findings = findingsOf(book, subjectOf(plan), {}, person, {std::nullopt, std::nullopt, plan.enrolledOn});
    const auto longest = longestOf(findings);
    if (!longest) return plan;
    plan.honoredUntil = longest->endsOn;
    plan.rule = longest->rule;
    plan.reason = longest->reason;
    plan.citation = longest->citation;
    return plan;
}

void measure(Work& work, std::span<api::HonoredPlan> plans)
{
    if (plans.empty()) return;
    const auto book = RuleStore{work.sql}.book();
    std::map<Date, Person> persons; // all of them are of one member, who seldom came to the plan more than once
    for (auto& each : plans) {
        auto person = persons.find(each.enrolledOn);
        if (person == persons.end()) person = persons.emplace(each.enrolledOn, personOn(work.sql, each.memberId, each.enrolledOn)).first;
        each = measured(book, person->second, std::move(each));
    }
}

api::HonoredPlan measuredAlone(Work& work, api::HonoredPlan plan)
{
    measure(work, {&plan, 1});
    return plan;
}

api::HonoredPlan planFrom(Work& work, const api::NewHonoredPlan& asked, Date enrolledOn, const records::Judgement& judged)
{
    api::HonoredPlan out;
    out.id = work.newId();
    out.version = 1;
    out.memberId = asked.memberId;
    out.kind = asked.kind;
    out.codes = asked.codes;
    out.payer = asked.payer;
    out.startedOn = asked.startedOn;
    out.orderedUntil = asked.orderedUntil;
    out.enrolledOn = enrolledOn;
    out.sourceProgram = judged.program;
    out.basis = api::BasisKind::operations;
    out.labels = judged.labels;
    out.createdAt = out.updatedAt = work.now;
    return out;
}

// A provider does so as the primary care of the member alone.
void mustReplace(const access::Caller& caller, const access::Sight& sight)
{
    const bool primary = std::any_of(
        sight.ways().begin(), sight.ways().end(), [](const auto& way) { return way.relation == access::Relation::primaryCare; });
    if (!honorsPlans(caller) && !primary)
        refuse(Error::Kind::forbidden, "continuity/for-primary-care",
            "This is for the primary care provider, and for who heard it from them.");
}

} // namespace

ContinuityOperations::ListHonoredPlansAnswer ContinuityOperations::listHonoredPlans(Work& work, const ListHonoredPlans& request)
{
    auto out = listed<ListHonoredPlansAnswer>(work, sightOfMember(work, request.memberId), HonoredPlanStore{work.sql}, request, path);
    measure(work, out.body.items);
    return out;
}

ContinuityOperations::CreateHonoredPlanAnswer ContinuityOperations::createHonoredPlan(Work& work, const CreateHonoredPlan& request)
{
    const auto& asked = request.body;
    mustHonor(work.caller());
    const auto sight = sightOfMember(work, asked.memberId);
    const auto today = dayOf(work.now);
    const auto person = personOn(work.sql, asked.memberId, today);
    const auto enrolledOn = enrolledIn(person);
    const auto judged = records::judge(work.sql, asked.codes, "", today);
    must(check(asked, enrolledOn, {true, judged.unknown}, today));
    const auto plan = measured(RuleStore{work.sql}.book(), person, planFrom(work, asked, *enrolledOn, judged));
    if (!plan.honoredUntil || *plan.honoredUntil < today)
        refuse(Error::Kind::conflict, "continuity/no-longer-new", "The time is over in which a plan from before is honored.");
    mustBeOpenToChange(sight, protectionOf(plan));
    HonoredPlanStore{work.sql}.insert(plan);
    tell(work, plan, "plan-honored", plan.payer);
    work.concerns(asked.memberId);
    return created<CreateHonoredPlanAnswer>(work, sight, plan, path);
}

ContinuityOperations::GetHonoredPlanAnswer ContinuityOperations::getHonoredPlan(Work& work, const GetHonoredPlan& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "honored_plan", request.honoredPlanId);
    auto plan = found(HonoredPlanStore{work.sql}.find(sight.predicate("t"), request.honoredPlanId));
    return answered<GetHonoredPlanAnswer>(work, sight, measuredAlone(work, std::move(plan)));
}

ContinuityOperations::ReplaceHonoredPlanAnswer ContinuityOperations::replaceHonoredPlan(Work& work, const ReplaceHonoredPlan& request)
{
    if (!tellsOfCourses(work.caller()))
        refuse(Error::Kind::forbidden, "continuity/for-primary-care",
            "This is for the primary care provider, and for who heard it from them.");
    const auto sight = work.gate.sightOf(work.caller(), "honored_plan", request.honoredPlanId);
    const auto before = found(HonoredPlanStore{work.sql}.lock(sight.predicate("t"), request.honoredPlanId));
    mustBeOpenToChange(sight, protectionOf(before));
    mustReplace(work.caller(), sight);
    must(matches(request.ifMatch, before.version));
    const auto plan = measuredAlone(work, must(replaced(before, request.body, work.now)));
    HonoredPlanStore{work.sql}.update(plan);
    tell(work, plan, "plan-replaced", plan.payer);
    work.concerns(plan.memberId);
    return answered<ReplaceHonoredPlanAnswer>(work, sight, plan);
}

} // namespace careway::continuity
