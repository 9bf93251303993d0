#include "continuity/window.hpp"
#include "core/version.hpp"
#include "formulary/coverage.hpp"
#include "members/profile.hpp"
#include "prior_authorizations/desk_api.hpp"
#include "prior_authorizations/prior_authorization_api.hpp"
#include "prior_authorizations/requirement.hpp"
#include "prior_authorizations/rule_store.hpp"
#include "prior_authorizations/standing.hpp"
#include "records/judgement.hpp"

#include <algorithm>

namespace careway::prior_authorizations {

namespace {

constexpr auto rulesPath = "/v1/authorization-rules";

api::Coding codingOf(const api::CodingAsked& asked) { return {asked.system, asked.code, asked.display.value_or(asked.code)}; }

api::Benefit benefitOf(const api::CoverageQuestion& question)
{
    if (question.benefit) return *question.benefit;
    if (question.kind == api::AuthorizationKind::medication) return api::Benefit::pharmacy;
    return question.kind == api::AuthorizationKind::behavioral ? api::Benefit::behavioral : api::Benefit::medical;
}

// The coverage that pays first and has the benefit, else the first.
void findCover(Work& work, const api::CoverageQuestion& question, Date day, Circumstances& out)
{
    const auto benefit = benefitOf(question);
    for (const auto& cover :
        members::coversOn(work.sql, access::Grant::system("whether an authorization is needed"), question.memberId, day)) {
        const bool has = std::find(cover.benefits.begin(), cover.benefits.end(), benefit) != cover.benefits.end();
        if (!out.line || (has && !out.benefit)) out.line = cover.lineOfBusiness;
        out.benefit = out.benefit || has;
    }
}

void mustBeCode(Work& work, const api::Coding& service)
{
    if (records::judge(work.sql, {&service, 1}, "", dayOf(work.now)).unknown.empty()) return;
    throw Refusal(Error{Error::Kind::rule_broken, "prior-authorizations/rule-broken", "It cannot be asked so.",
        {{Violation::Place::body, "/service", "prior-authorizations/unknown-code", "is no code of a system that the plan knows"}}});
}

// What the formulary says of a drug of the pharmacy benefit: by a rule of the list, or because its step is not open.
Circumstances::Drug drugOf(const formulary::DrugCoverage& of)
{
    Circumstances::Drug out;
    out.listed = of.entry.has_value();
    const bool byRule = of.entry && of.entry->priorAuthorization, byStep = !of.step.open;
    out.needed = out.listed && (byRule || byStep);
    out.rule = byStep ? of.step.program.value_or("step-therapy") : of.formulary;
    out.text = byRule                        ? of.entry->authorizationRule.value_or(of.entry->drug.display)
        : byStep && !of.step.reasons.empty() ? of.step.reasons.front().text
        : out.listed                         ? "On the list of drugs, and open"
                                             : "Not on the plan's list of drugs";
    if (of.entry) out.citation = of.entry->citation;
    if (of.entry)
        for (const auto& each : of.entry->alternatives)
            out.alternatives.push_back({each.drug, each.tier, each.priorAuthorization || each.stepTherapy});
    return out;
}

bool isPharmacyDrug(const api::CoverageQuestion& question)
{
    return question.kind == api::AuthorizationKind::medication && benefitOf(question) == api::Benefit::pharmacy;
}

Circumstances circumstancesOf(Work& work, const api::CoverageQuestion& question, const api::Coding& service, Date day)
{
    Circumstances out;
    findCover(work, question, day, out);
    if (!out.line || !out.benefit) return out;
    const auto rules = RuleStore{work.sql}.rulesFor({&service, 1}, day);
    if (const auto* rule = ruleFor(rules, service, out.line)) out.rule = *rule;
    const auto provider = question.providerId ? question.providerId : work.caller().providerId;
    out.goldCard = provider && RuleStore{work.sql}.hasGoldCard(*provider, service, day);
    if (const auto approval = approvalFor(work.sql, question.memberId, service, day))
        out.approval = Circumstances::Standing{approval->authorizationId, approval->endsOn};
    if (const auto window = continuity::windowFor(work.sql, question.memberId, provider, service, day))
        out.window = Circumstances::Window{window->endsOn, window->reason, window->citation};
    if (isPharmacyDrug(question))
        out.drug = drugOf(
            must(formulary::coverageOf(work.sql, work.gate, work.caller(), work.trail(), {question.memberId, service, day, out.line})));
    return out;
}

} // namespace

PriorAuthorizationsOperations::DetermineCoverageRequirementsAnswer PriorAuthorizationsOperations::determineCoverageRequirements(
    Work& work, const DetermineCoverageRequirements& request)
{
    const auto& question = request.body;
    work.trail().sought(question.memberId);
    if (!work.gate.covers(work.permit(access::Content::particulars), question.memberId)) refuseUnknown();
    work.concerns(question.memberId);
    const auto day = question.day.value_or(dayOf(work.now));
    const auto service = codingOf(question.service);
    mustBeCode(work, service);
    DetermineCoverageRequirementsAnswer out;
    out.body = answerTo(question, circumstancesOf(work, question, service, day), RuleStore{work.sql}.groundsOn(day), day);
    return out;
}

PriorAuthorizationsOperations::ListAuthorizationRulesAnswer PriorAuthorizationsOperations::listAuthorizationRules(
    Work& work, const ListAuthorizationRules& request)
{
    const auto day = request.day.value_or(dayOf(work.now));
    const auto mark = std::string(rulesPath) + '\n' + text(day) + '\n' + work.caller().identity();
    auto page = RuleStore{work.sql}.list(day, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListAuthorizationRulesAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().code}}, mark);
        out.link = nextLink(rulesPath, {{"day", text(day)}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    return out;
}

} // namespace careway::prior_authorizations
