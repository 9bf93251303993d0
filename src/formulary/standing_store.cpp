#include "formulary/standing_store.hpp"

#include "core/findings.hpp"
#include "formulary/formulary_store.hpp"
#include "formulary/step_exception_store.hpp"
#include "formulary/step_fill_store.hpp"
#include "formulary/step_program.hpp"
#include "members/profile.hpp"
#include "prior_authorizations/standing.hpp"
#include "records/disclosure.hpp"
#include "records/history.hpp"
#include "records/protection.hpp"

#include <algorithm>

namespace careway::formulary {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

// An authorization that stands is honored (S3).
std::optional<Approval> approvalFor(sql::Session& session, const Id& memberId, const Drug& drug, Date day)
{
    const auto found = prior_authorizations::approvalFor(session, memberId, codingOf(drug), day);
    if (!found) return std::nullopt;
    return Approval{found->authorizationId, found->startsOn, found->endsOn, found->endsWhen};
}

bool pays(const members::Cover& cover, api::Benefit benefit)
{
    return std::find(cover.benefits.begin(), cover.benefits.end(), benefit) != cover.benefits.end();
}

std::int64_t supplyOf(const api::MedicationFill& fill)
{
    if (fill.daysSupply) return std::int64_t{*fill.daysSupply} * fill.dispenses;
    if (fill.endsOn) return (sys_days(*fill.endsOn) - sys_days(fill.filledOn)).count();
    return 0;
}

Drug drugOf(const api::Coding& coding, const std::map<std::string, Drug>& known)
{
    const auto found = known.find(coding.code);
    return found == known.end() ? Drug{coding.code, coding.display, {}, {}, {}} : found->second;
}

// What would name a drug of the program, or the same medication in another strength.
bool concerns(const Drug& drug, const std::map<std::string, Drug>& drugs)
{
    return drugs.contains(drug.code) || std::any_of(drugs.begin(), drugs.end(), [&](const auto& each) {
        return !drug.ingredient.empty() && each.second.ingredient == drug.ingredient;
    });
}

} // namespace

Result<StandingStore::Subject> StandingStore::subjectOf(const access::Grant& coverages, const DrugQuestion& question)
{
    Findings findings("formulary");
    Subject out;
    const auto& drug = book_.drug(question.drug.code);
    if (drug) out.drug = *drug;
    findings.want(question.drug.system == rxNorm, "/drug/system", "unknown-system", "must be RxNorm");
    findings.want(question.drug.system != rxNorm || drug.has_value(), "/drug/code", "unknown-drug", "is no drug that the plan knows");
    const auto covers = members::coversOn(sql_, coverages, question.memberId, question.day);
    const auto& programs = book_.programsOn(question.day);
    const auto asked
        = [&](const members::Cover& each) { return !question.lineOfBusiness || each.lineOfBusiness == *question.lineOfBusiness; };
    const members::Cover* cover = nullptr;
    for (const auto& each : covers) {
        const auto* program = programFor(programs, each.lineOfBusiness, question.drug.code);
        const auto benefit = program == nullptr ? api::Benefit::pharmacy : program->benefit;
        if (cover != nullptr || !asked(each) || !pays(each, benefit)) continue;
        cover = &each;
        out.benefit = benefit;
        if (program != nullptr) out.program = *program;
    }
    findings.want(!question.lineOfBusiness || std::any_of(covers.begin(), covers.end(), asked), "/lineOfBusiness", "other-line",
        "covers nothing of the member on the day");
    findings.want(cover != nullptr, "/memberId", "no-coverage", "is of nobody whose coverage pays for such a drug on the day");
    if (auto good = std::move(findings).result("There is no answer to this."); !good) return tl::unexpected(std::move(good.error()));
    out.lineOfBusiness = cover->lineOfBusiness;
    out.plan = cover->plan;
    out.coveredSince = members::coveredSince(sql_, coverages, question.memberId, cover->plan, question.day);
    return out;
}

std::vector<Taken> StandingStore::taken(
    const DrugQuestion& question, const Subject& subject, std::int32_t lookBack, std::map<std::string, Drug>& drugs)
{
    const Date from = sys_days(question.day) - days(lookBack);
    const auto fills = records::fillsOf(sql_, sight_, from, question.day);
    std::vector<std::string> others;
    for (const auto& each : fills)
        if (!drugs.contains(each.coding.code)) others.push_back(each.coding.code);
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    auto known = drugs;
    for (auto& each : FormularyStore{sql_}.drugs(others))
        known.emplace(each.code, each);
    std::vector<Taken> out;
    for (const auto& each : fills) {
        const auto drug = drugOf(each.coding, known);
        if (!concerns(drug, drugs) && medicationOf(drug) != medicationOf(subject.drug)) continue;
        const auto protection = records::protectionOf(each.labels, each.sourceProgram, each.basis.kind);
        out.push_back({each.id, drug, each.filledOn, each.dispenses, supplyOf(each),
            records::noticeFor(witness_.saw(protection), protection, gate_.policy().redisclosure())});
    }
    drugs = std::move(known);
    return out;
}

std::vector<Excepted> StandingStore::exceptions(const DrugQuestion& question, const std::map<std::string, Drug>& drugs)
{
    const auto stated = StepExceptionStore{sql_}.all(sight_.predicate("t"), question.memberId);
    std::vector<std::string> codes;
    for (const auto& each : stated)
        codes.push_back(each.exception.drug.code);
    std::map<std::string, Drug> known;
    for (auto& each : FormularyStore{sql_}.drugs(codes))
        known.emplace(each.code, each);
    std::vector<Excepted> out;
    for (const auto& [exception, protection] : stated) {
        const auto drug = drugOf(exception.drug, known);
        if (!concerns(drug, drugs)) continue;
        out.push_back({exception.id, drug, exception.kind, exception.occurredOn,
            records::noticeFor(witness_.saw(protection), protection, gate_.policy().redisclosure())});
    }
    return out;
}

api::StepEvaluation StandingStore::evaluationOf(const DrugQuestion& question, const Subject& subject)
{
    StepCase about;
    about.memberId = question.memberId;
    about.drug = subject.drug;
    about.day = question.day;
    about.lineOfBusiness = subject.lineOfBusiness;
    about.benefit = subject.benefit;
    about.coveredSince = subject.coveredSince;
    if (!subject.program) return evaluate(nullptr, {}, about);
    const auto& rules = book_.rulesOn(subject.lineOfBusiness, subject.benefit, question.day);
    about.drugs = book_.drugsOf(*subject.program);
    about.exceptions = exceptions(question, about.drugs);
    about.taken = taken(question, subject, lookBackOf(*subject.program, rules), about.drugs);
    about.approval = approvalFor(sql_, question.memberId, subject.drug, question.day);
    about.protectedClass = book_.protectedOn(subject.drug.protectedClass, question.day);
    about.firstFillUsed = StepFillStore{sql_}.used(
        sight_.predicate("t"), question.memberId, subject.program->code, medicationOf(subject.drug), question.day);
    return evaluate(&*subject.program, rules, about);
}

} // namespace careway::formulary
