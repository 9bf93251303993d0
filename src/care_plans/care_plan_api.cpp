#include "care_plans/care_plan_api.hpp"

#include "access/witness.hpp"
#include "care_plans/author.hpp"
#include "care_plans/care_plan.hpp"
#include "care_plans/care_plan_store.hpp"
#include "care_plans/template_store.hpp"
#include "core/version.hpp"
#include "enrollments/standing.hpp"
#include "json/column.hpp"
#include "json/difference.hpp"
#include "programs/catalogue.hpp"
#include "records/disclosure.hpp"
#include "records/protection.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

#include <algorithm>

namespace careway::care_plans {

namespace {

using Change = api::CarePlanVersionChange;

constexpr std::string_view path = "/v1/care-plans";

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "care-plans/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

void mustKeepPlans(const access::Caller& caller)
{
    if (!keepsPlans(caller)) refuse(Error::Kind::forbidden, "care-plans/for-care-management", "Only the plan's care managers may do this.");
}

access::Protection protectionOf(const api::CarePlan& plan) { return records::protectionOf(plan.labels, plan.sourceProgram, plan.basis); }

// What each needs beside it when it is shown, and what the audit says of all of them.
void show(Work& work, const access::Sight& sight, std::span<api::CarePlan> plans)
{
    access::Witness witness(sight);
    for (auto& each : plans) {
        const auto protection = protectionOf(each);
        each.disclosure = records::noticeFor(witness.saw(protection), protection, work.policy.redisclosure());
    }
    witness.tell(work.trail());
}

// A plan, and the sight that shows it.
struct Seen {
    access::Sight sight;
    api::CarePlan plan;
};

access::Sight sightOf(Work& work, const Id& planId) { return work.gate.sightOf(work.caller(), "care_plan", planId); }

Seen seen(Work& work, const Id& id)
{
    auto sight = sightOf(work, id);
    auto plan = found(CarePlanStore{work.sql}.find(sight, id));
    return {std::move(sight), std::move(plan)};
}

// What is opened in an emergency is opened to be read.
void mustBeOpenToChange(const access::Sight& sight, const api::CarePlan& plan)
{
    const auto opens
        = [&](const access::Way& way) { return way.relation != access::Relation::emergency && way.open.shows(protectionOf(plan)); };
    if (std::none_of(sight.ways().begin(), sight.ways().end(), opens))
        refuse(Error::Kind::forbidden, "care-plans/to-read-only", "What is opened in an emergency is for reading.");
}

Seen locked(Work& work, const Id& id)
{
    auto sight = sightOf(work, id);
    auto plan = found(CarePlanStore{work.sql}.lock(sight, id));
    mustBeOpenToChange(sight, plan);
    return {std::move(sight), std::move(plan)};
}

Seen lockedAt(Work& work, const Id& id, std::string_view ifMatch)
{
    auto out = locked(work, id);
    must(matches(ifMatch, out.plan.version));
    return out;
}

template <typename Answer> Answer answered(Work& work, const access::Sight& sight, api::CarePlan plan)
{
    show(work, sight, {&plan, 1});
    Answer out;
    out.eTag = etagOf(plan.version);
    out.body = std::move(plan);
    return out;
}

api::CarePlanVersion versionOf(const api::CarePlan& plan, Change change, api::CarePlanAuthor author)
{
    return {plan.version, change, std::move(author), plan.updatedAt};
}

// Told as the plan's own work. What came from a program of Part 2 is not: it is seen by nobody but who sees the plan itself.
void tell(Work& work, const api::CarePlan& plan, std::string kind)
{
    if (plan.sourceProgram == api::SourceProgram::part2) return;
    timeline::Event event{"care-plan." + std::move(kind), plan.memberId, protectionOf(plan).labels};
    event.program = plan.program;
    event.enrollmentId = plan.enrollmentId;
    event.subjectId = plan.id;
    timeline::tell(work.sql, work.caller(), event, work.now);
}

// What was changed, with the version that it made.
template <typename Answer>
Answer kept(Work& work, const access::Sight& sight, api::CarePlan plan, Change change, api::CarePlanAuthor author)
{
    CarePlanStore{work.sql}.update(plan, versionOf(plan, change, std::move(author)));
    tell(work, plan, json::toColumn(change));
    work.concerns(plan.memberId);
    return answered<Answer>(work, sight, std::move(plan));
}

template <typename Answer> Answer begun(Work& work, const access::Sight& sight, api::CarePlan plan, Change change)
{
    if (!sight.pathTo(protectionOf(plan))) refuseUnknown(); // what one could not see afterwards is not written down
    mustBeOpenToChange(sight, plan);
    CarePlanStore{work.sql}.insert(plan, versionOf(plan, change, must(authorOf(work.caller(), std::nullopt))));
    tell(work, plan, json::toColumn(change));
    work.concerns(plan.memberId);
    auto out = answered<Answer>(work, sight, std::move(plan));
    out.location = std::string(path) + '/' + out.body.id.text();
    return out;
}

access::Sight sightOfMember(Work& work, const Id& memberId)
{
    work.trail().sought(memberId);
    auto out = work.gate.sight(work.caller(), memberId);
    if (out.blind()) refuseUnknown();
    return out;
}

[[noreturn]] void refuseUnknown(std::string at, std::string detail)
{
    throw Refusal(Error{Error::Kind::rule_broken, "care-plans/rule-broken", "The plan cannot stand so.",
        {{Violation::Place::body, std::move(at), "care-plans/unknown", std::move(detail)}}});
}

// What it says of somebody that they are in the program.
std::vector<api::Label> labelsOf(Work& work, const std::string& code)
{
    auto program = programs::programOn(work.sql, code, dayOf(work.now));
    if (!program) refuseUnknown("/program", "is the code of no program today");
    if (program->labels.empty()) return {api::Label::general};
    return std::move(program->labels);
}

std::optional<api::CarePlanTemplate> templateOf(Work& work, const api::NewCarePlan& asked)
{
    if (!asked.templateCode) return std::nullopt;
    auto out = TemplateStore{work.sql}.find(*asked.templateCode, dayOf(work.now));
    if (!out || out->program != asked.program) refuseUnknown("/templateCode", "is no template of the program today");
    return out;
}

// The plan that a new one follows is one that was taken over, and seen; its enrollment is the member's own, in the program.
void mustKnow(Work& work, const access::Sight& sight, const api::NewCarePlan& asked)
{
    if (asked.precededBy) {
        const auto before = CarePlanStore{work.sql}.find(sight, *asked.precededBy);
        if (!before || before->origin != api::CarePlanOrigin::takenOver)
            refuseUnknown("/precededBy", "is no plan of this member that was taken over");
    }
    if (!asked.enrollmentId) return;
    const auto in = enrollments::standingOf(work.sql, *asked.enrollmentId);
    if (!in || in->memberId != asked.memberId || in->program != asked.program)
        refuseUnknown("/enrollmentId", "is no enrollment of this member in the program");
}

json::Tree treeOf(api::CarePlan plan, const api::CarePlan& asIn)
{
    plan.version = asIn.version; // that they are two versions, of two times, is said beside it
    plan.updatedAt = asIn.updatedAt;
    json::Tree out;
    json::fromColumn(json::toColumn(plan), out);
    return out;
}

// One page, with its link.
template <typename Answer, typename T>
Answer pageOf(Work& work, std::string_view at, Query query, const std::string& mark, std::int32_t limit, Page<T> page, std::string last)
{
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{std::move(last)}}, mark);
        query.emplace_back("limit", std::to_string(limit));
        out.link = nextLink(at, std::move(query), *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    return out;
}

std::string markOf(const Work& work, std::string_view at, const Query& query)
{
    return std::string(at) + '\n' + queryText(query) + '\n' + work.caller().identity();
}

} // namespace

CarePlansOperations::ListCarePlanTemplatesAnswer CarePlansOperations::listCarePlanTemplates(
    Work& work, const ListCarePlanTemplates& request)
{
    constexpr std::string_view at = "/v1/care-plan-templates";
    Query query;
    if (request.program) query.emplace_back("program", *request.program);
    if (request.asOf) query.emplace_back("asOf", text(*request.asOf));
    const auto mark = markOf(work, at, query);
    auto page = TemplateStore{work.sql}.list(
        {request.program, request.asOf.value_or(dayOf(work.now))}, pageFrom(work.cursors, request.cursor, request.limit, mark));
    const auto last = page.items.empty() ? std::string() : page.items.back().code;
    return pageOf<ListCarePlanTemplatesAnswer>(work, at, std::move(query), mark, request.limit, std::move(page), last);
}

CarePlansOperations::ListCarePlansAnswer CarePlansOperations::listCarePlans(Work& work, const ListCarePlans& request)
{
    const auto sight = sightOfMember(work, request.memberId);
    const Query query{{"memberId", request.memberId.text()}};
    const auto mark = markOf(work, path, query);
    auto page = CarePlanStore{work.sql}.list(sight, pageFrom(work.cursors, request.cursor, request.limit, mark));
    show(work, sight, page.items);
    const auto last = page.items.empty() ? std::string() : page.items.back().id.text();
    return pageOf<ListCarePlansAnswer>(work, path, query, mark, request.limit, std::move(page), last);
}

CarePlansOperations::CreateCarePlanAnswer CarePlansOperations::createCarePlan(Work& work, const CreateCarePlan& request)
{
    mustKeepPlans(work.caller());
    const auto& asked = request.body;
    const auto sight = sightOfMember(work, asked.memberId);
    const auto labels = labelsOf(work, asked.program);
    mustKnow(work, sight, asked);
    auto plan = must(drafted(asked, templateOf(work, asked), labels, [&] { return work.newId(); }, work.now));
    return begun<CreateCarePlanAnswer>(work, sight, std::move(plan), Change::created);
}

CarePlansOperations::AdoptCarePlanAnswer CarePlansOperations::adoptCarePlan(Work& work, const AdoptCarePlan& request)
{
    mustKeepPlans(work.caller());
    const auto sight = sightOfMember(work, request.body.memberId);
    auto plan = must(care_plans::takenOver(request.body, labelsOf(work, request.body.program), work.newId(), work.now));
    return begun<AdoptCarePlanAnswer>(work, sight, std::move(plan), Change::takenOver);
}

CarePlansOperations::GetCarePlanAnswer CarePlansOperations::getCarePlan(Work& work, const GetCarePlan& request)
{
    auto [sight, plan] = seen(work, request.carePlanId);
    return answered<GetCarePlanAnswer>(work, sight, std::move(plan));
}

CarePlansOperations::PatchCarePlanAnswer CarePlansOperations::patchCarePlan(Work& work, const PatchCarePlan& request)
{
    mustKeepPlans(work.caller());
    auto [sight, plan] = lockedAt(work, request.carePlanId, request.ifMatch);
    plan = must(changed(std::move(plan), request.body, [&] { return work.newId(); }, work.now));
    return kept<PatchCarePlanAnswer>(work, sight, std::move(plan), Change::changed, must(authorOf(work.caller(), std::nullopt)));
}

CarePlansOperations::ProposeCarePlanAnswer CarePlansOperations::proposeCarePlan(Work& work, const ProposeCarePlan& request)
{
    mustKeepPlans(work.caller());
    auto [sight, plan] = lockedAt(work, request.carePlanId, request.ifMatch);
    plan = must(proposed(std::move(plan), work.now));
    return kept<ProposeCarePlanAnswer>(work, sight, std::move(plan), Change::proposed, must(authorOf(work.caller(), std::nullopt)));
}

CarePlansOperations::AgreeCarePlanAnswer CarePlansOperations::agreeCarePlan(Work& work, const AgreeCarePlan& request)
{
    const auto author = must(authorOf(work.caller(), request.body.onBehalfOf));
    auto [sight, plan] = lockedAt(work, request.carePlanId, request.ifMatch);
    plan = must(agreed(std::move(plan), request.body, author, work.newId(), work.now));
    return kept<AgreeCarePlanAnswer>(work, sight, std::move(plan), Change::agreed, author);
}

CarePlansOperations::ContributeCarePlanAnswer CarePlansOperations::contributeCarePlan(Work& work, const ContributeCarePlan& request)
{
    const auto author = must(authorOf(work.caller(), request.body.onBehalfOf));
    auto [sight, plan] = locked(work, request.carePlanId);
    plan = must(contributed(std::move(plan), request.body, author, work.newId(), work.now));
    return kept<ContributeCarePlanAnswer>(work, sight, std::move(plan), Change::contributed, author);
}

CarePlansOperations::CloseCarePlanAnswer CarePlansOperations::closeCarePlan(Work& work, const CloseCarePlan& request)
{
    mustKeepPlans(work.caller());
    auto [sight, plan] = lockedAt(work, request.carePlanId, request.ifMatch);
    plan = must(closed(std::move(plan), request.body, work.now));
    return kept<CloseCarePlanAnswer>(work, sight, std::move(plan), Change::closed, must(authorOf(work.caller(), std::nullopt)));
}

CarePlansOperations::ListCarePlanVersionsAnswer CarePlansOperations::listCarePlanVersions(Work& work, const ListCarePlanVersions& request)
{
    auto [sight, plan] = seen(work, request.carePlanId);
    const auto at = std::string(path) + '/' + plan.id.text() + "/versions";
    const auto mark = markOf(work, at, {});
    auto page = CarePlanStore{work.sql}.versions(plan, pageFrom(work.cursors, request.cursor, request.limit, mark));
    show(work, sight, {&plan, 1});
    const auto last = page.items.empty() ? std::string() : std::to_string(page.items.back().version);
    return pageOf<ListCarePlanVersionsAnswer>(work, at, {}, mark, request.limit, std::move(page), last);
}

CarePlansOperations::GetCarePlanVersionAnswer CarePlansOperations::getCarePlanVersion(Work& work, const GetCarePlanVersion& request)
{
    const auto [sight, plan] = seen(work, request.carePlanId);
    return answered<GetCarePlanVersionAnswer>(work, sight, found(CarePlanStore{work.sql}.version(plan, request.version)));
}

CarePlansOperations::CompareCarePlanVersionsAnswer CarePlansOperations::compareCarePlanVersions(
    Work& work, const CompareCarePlanVersions& request)
{
    auto [sight, plan] = seen(work, request.carePlanId);
    CarePlanStore store{work.sql};
    const auto one = found(store.version(plan, request.from)), other = found(store.version(plan, request.to));
    CompareCarePlanVersionsAnswer out;
    out.body.carePlanId = plan.id;
    out.body.from = request.from;
    out.body.to = request.to;
    for (auto& each : json::differences(treeOf(one, one), treeOf(other, one)))
        out.body.changes.push_back(
            {std::move(each.pointer), {each.before.has_value(), std::move(each.before)}, {each.after.has_value(), std::move(each.after)}});
    show(work, sight, {&plan, 1});
    return out;
}

} // namespace careway::care_plans
