#include "access/witness.hpp"
#include "core/version.hpp"
#include "formulary/formulary_api.hpp"
#include "formulary/formulary_store.hpp"
#include "formulary/standing_store.hpp"
#include "formulary/step_exception.hpp"
#include "formulary/step_exception_store.hpp"
#include "formulary/step_program.hpp"
#include "formulary/step_store.hpp"
#include "providers/directory.hpp"
#include "records/disclosure.hpp"
#include "records/judgement.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

#include <algorithm>

namespace careway::formulary {

namespace {

constexpr std::string_view exceptionsPath = "/v1/step-exceptions";

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "formulary/not-found", "There is no such thing."); }

// Who stated it sees it, whatever it is about; everybody else by the decision.
std::string seenBy(const access::Sight& sight, const access::Caller& caller)
{
    if (!statesThemselves(caller)) return sight.predicate("t");
    return '(' + sight.predicate("t") + " OR t.stated_by = X'" + hex(caller.providerId->bytes) + "')";
}

// With what must travel with it, and as the audit tells it.
void show(Work& work, const access::Sight& sight, std::span<KeptException> kept)
{
    access::Witness witness(sight);
    std::int64_t own = 0;
    for (auto& [exception, protection] : kept) {
        if (sight.pathTo(protection))
            exception.disclosure = records::noticeFor(witness.saw(protection), protection, work.policy.redisclosure());
        else ++own;
    }
    if (own > 0) work.trail().saw({.memberId = sight.memberId(), .items = own});
    if (own < std::ssize(kept) || kept.empty()) witness.tell(work.trail());
}

bool isTriedFirst(Work& work, const Drug& drug)
{
    const auto programs = StepStore{work.sql}.programsOn(dayOf(work.now));
    return std::any_of(programs.begin(), programs.end(), [&](const auto& each) {
        const auto step = stepOf(each, drug.code);
        return step && *step < static_cast<std::int32_t>(each.steps.size());
    });
}

// What the plan knows of what is stated, and by whom; `npi` becomes theirs.
Found lookedUp(Work& work, const api::NewStepException& asked, std::string& npi)
{
    Found out;
    out.drug = FormularyStore{work.sql}.drug(asked.drug.code);
    out.stepDrug = out.drug && isTriedFirst(work, *out.drug);
    if (statesThemselves(work.caller())) {
        if (const auto entry = providers::entryOf(work.sql, *work.caller().providerId)) npi = entry->npi;
    } else if (asked.providerNpi) {
        npi = *asked.providerNpi;
        if (const auto known = providers::byNpi(work.sql, {&npi, 1}); !known.empty()) out.stater = known.begin()->second;
    }
    return out;
}

} // namespace

FormularyOperations::EvaluateStepTherapyAnswer FormularyOperations::evaluateStepTherapy(Work& work, const EvaluateStepTherapy& request)
{
    const auto& asked = request.body;
    work.trail().sought(asked.memberId);
    const auto sight = work.gate.sight(work.caller(), asked.memberId);
    const auto coverages = work.permit(access::Content::particulars);
    if (sight.blind() || coverages.reach() == access::Grant::Reach::nobody) refuseUnknown(); // it rests on both
    access::Witness witness(sight);
    StepBook book(work.sql);
    StandingStore standing(work.sql, book, work.gate, sight, witness);
    const DrugQuestion question{asked.memberId, asked.drug, asked.day.value_or(dayOf(work.now)), asked.lineOfBusiness};
    const auto subject = must(standing.subjectOf(coverages, question));
    EvaluateStepTherapyAnswer out{standing.evaluationOf(question, subject)};
    witness.tell(work.trail());
    return out;
}

FormularyOperations::ListStepExceptionsAnswer FormularyOperations::listStepExceptions(Work& work, const ListStepExceptions& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind()) refuseUnknown();
    Query query{{"memberId", request.memberId.text()}};
    const auto mark = std::string(exceptionsPath) + '\n' + queryText(query) + '\n' + work.caller().identity();
    auto page = StepExceptionStore{work.sql}.list(
        seenBy(sight, work.caller()), request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListStepExceptionsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().exception.id.text()}}, mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(exceptionsPath, std::move(query), *out.body.nextCursor);
    }
    show(work, sight, page.items);
    for (auto& each : page.items)
        out.body.items.push_back(std::move(each.exception));
    return out;
}

FormularyOperations::CreateStepExceptionAnswer FormularyOperations::createStepException(Work& work, const CreateStepException& request)
{
    const auto& asked = request.body;
    const auto& caller = work.caller();
    if (!statesThemselves(caller) && !takesDown(caller))
        refuse(Error::Kind::forbidden, "formulary/for-prescribers",
            "This is for who treats to state, for a feed or a pharmacist to take down.");
    work.trail().sought(asked.memberId);
    if (!work.gate.covers(work.permit(access::Content::upkeep), asked.memberId)) refuseUnknown();
    work.concerns(asked.memberId);
    std::string npi;
    const auto found = lookedUp(work, asked, npi);
    must(check(asked, caller, found, work.now));
    const auto judgement = records::judge(work.sql, {&asked.drug, 1}, npi, dayOf(work.now));
    KeptException kept{stated(asked, caller, found, judgement.labels, work.newId(), work.now), {}};
    kept.protection = protectionOf(kept.exception, judgement.program);
    StepExceptionStore{work.sql}.insert(kept);
    timeline::Event event{"step-therapy.exception", asked.memberId, kept.protection.labels, "step-therapy"};
    event.subjectId = kept.exception.id;
    event.detail = kept.exception.drug.display;
    event.source = kept.protection.source;
    event.basis = kept.protection.basis;
    timeline::tell(work.sql, caller, event, work.now);
    CreateStepExceptionAnswer out;
    out.location = std::string(exceptionsPath) + '/' + kept.exception.id.text();
    out.eTag = etagOf(kept.exception.version);
    out.body = std::move(kept.exception);
    return out;
}

FormularyOperations::GetStepExceptionAnswer FormularyOperations::getStepException(Work& work, const GetStepException& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "step_exception", request.stepExceptionId);
    auto kept = StepExceptionStore{work.sql}.find(seenBy(sight, work.caller()), request.stepExceptionId);
    if (!kept) refuseUnknown();
    show(work, sight, {&*kept, 1});
    GetStepExceptionAnswer out;
    out.eTag = etagOf(kept->exception.version);
    out.body = std::move(kept->exception);
    return out;
}

} // namespace careway::formulary
