#include "formulary/fills.hpp"

#include "access/relationship_store.hpp"
#include "assessments/take_over.hpp"
#include "core/text.hpp"
#include "formulary/introduction_store.hpp"
#include "formulary/standing_store.hpp"
#include "formulary/step_fill_store.hpp"
#include "formulary/step_program.hpp"
#include "formulary/step_store.hpp"
#include "letters/letter.hpp"
#include "members/roll.hpp"
#include "programs/catalogue.hpp"
#include "providers/directory.hpp"
#include "records/history.hpp"
#include "records/protection.hpp"
#include "timeline/event.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace careway::formulary {

namespace {

using api::CommunicationRecipientKind;
using api::StepOutcome;

constexpr std::int64_t membersAtOnce = 500;

// What is tried first, by name: it means the same in every language.
std::string earlierDrugs(const api::StepEvaluation& evaluation)
{
    std::string out;
    for (const auto& remedy : evaluation.wouldOpen) {
        if (remedy.kind != api::StepRemedyKind::try_) continue;
        for (const auto& drug : remedy.drugs)
            out += (out.empty() ? "" : "; ") + drug.display;
    }
    return out;
}

letters::Fields fieldsOf(const api::StepEvaluation& evaluation)
{
    letters::Fields out{
        {"drugName", evaluation.drug.display}, {"filledOn", text(evaluation.day)}, {"earlierDrugs", earlierDrugs(evaluation)}};
    if (evaluation.graceEndsOn) out["graceEndsOn"] = text(*evaluation.graceEndsOn);
    if (evaluation.transition) out["transitionUntil"] = text(evaluation.transition->until);
    return out;
}

bool isLater(std::span<const api::StepProgram> programs, const std::string& code)
{
    return std::any_of(programs.begin(), programs.end(), [&](const auto& each) { return stepOf(each, code).value_or(1) > 1; });
}

/// What follows for one member from one fill.
class Fill {
public:
    Fill(access::Gate& gate, sql::Session& session, StepBook& book, const access::Caller& by, const api::MedicationFill& fill, Instant now)
        : gate_(gate)
        , sql_(session)
        , book_(book)
        , by_(by)
        , fill_(fill)
        , now_(now)
        , sight_(gate.sight(by, fill.memberId))
        , witness_(sight_)
        , standing_(session, book, gate, sight_, witness_)
        , protection_(records::protectionOf(fill.labels, fill.sourceProgram, fill.basis.kind))
    {
    }

    /// As it is judged on a day.
    bool judgeOn(Date day)
    {
        const DrugQuestion question{fill_.memberId, fill_.coding, day, {}};
        auto subject = standing_.subjectOf(access::Grant::system("step therapy"), question);
        if (!subject || !subject->program) return false;
        subject_ = std::move(*subject);
        evaluation_ = standing_.evaluationOf(question, subject_);
        return true;
    }

    void take()
    {
        if (evaluation_.outcome == StepOutcome::gracePeriod) return introduce();
        const bool transition = evaluation_.outcome == StepOutcome::transitionFill;
        if (!transition && evaluation_.outcome != StepOutcome::firstFill) return;
        const auto kept = StepFillStore{sql_}.keep({fill_.memberId, newId(now_), subject_.program->code, medicationOf(subject_.drug),
                                                       transition, fill_.id, fill_.filledOn, protection_},
            now_);
        if (kept && isNews()) announce(transition ? "transition-fill" : "first-fill");
    }

    void introduce()
    {
        if (evaluation_.outcome != StepOutcome::gracePeriod || !isNews()) return;
        auto draft = draftOf("step-therapy-introduction", CommunicationRecipientKind::member, fill_.memberId, "");
        draft.fields["introducedOn"] = text(subject_.program->introducedOn);
        letters::write(gate_, sql_, draft, now_);
    }

private:
    // Older ones are history: in the grace period that is what lies before the look back.
    bool isNews() const
    {
        const auto& rules = book_.rulesOn(subject_.lineOfBusiness, subject_.benefit, evaluation_.day);
        const auto rule = rules.find(api::StepRuleKind::firstFill);
        const auto old = std::chrono::sys_days(dayOf(now_)) - std::chrono::sys_days(evaluation_.day);
        return rule != rules.end() && old <= std::chrono::days(rule->second.days);
    }

    void announce(const std::string& what)
    {
        timeline::Event event{"step-therapy." + what, fill_.memberId, records::labelsIn(fill_.labels), "step-therapy"};
        event.subjectId = fill_.id;
        event.detail = evaluation_.drug.display;
        event.source = protection_.source;
        event.basis = protection_.basis;
        timeline::tell(sql_, by_, event, now_);
        write(what + "-notice-member", CommunicationRecipientKind::member, fill_.memberId, "");
        if (!fill_.prescriberNpi) return;
        const auto found = providers::byNpi(sql_, {&*fill_.prescriberNpi, 1});
        if (found.empty()) return;
        const auto& prescriber = found.begin()->second;
        treats(prescriber);
        write(what + "-notice-prescriber", CommunicationRecipientKind::provider, prescriber,
            providers::nameOf(sql_, prescriber).value_or(""));
    }

    // Who prescribed a drug to somebody treats them.
    void treats(const Id& prescriber)
    {
        const auto* kind = gate_.policy().kind(access::Relation::treatment);
        if (kind == nullptr || !kind->lasts) return;
        access::Relationship tie;
        tie.memberId = fill_.memberId;
        tie.kind = access::Relation::treatment;
        tie.partyId = prescriber;
        tie.source = "prescription";
        tie.id = access::relationshipId(tie.memberId, prescriber, tie.kind, tie.source);
        tie.part2 = protection_.source == access::Source::part2;
        tie.startsAt = startOf(fill_.filledOn);
        tie.endsAt = tie.openUntil = tie.startsAt + *kind->lasts;
        tie.createdAt = tie.updatedAt = now_;
        access::RelationshipStore{sql_}.extend({&tie, 1});
    }

    letters::Draft draftOf(const std::string& code, CommunicationRecipientKind to, const Id& recipient, const std::string& name)
    {
        if (!letterProgram_) letterProgram_ = programs::programOn(sql_, "step-therapy", dayOf(now_));
        const auto cause
            = namedId("step therapy\n" + fill_.memberId.text() + '\n' + subject_.program->code + '\n' + medicationOf(subject_.drug));
        letters::Draft out{code, fill_.memberId, to, recipient, name, cause, records::labelsIn(fill_.labels)};
        out.program = letterProgram_ ? &*letterProgram_ : nullptr;
        out.fields = fieldsOf(evaluation_);
        return out;
    }

    void write(const std::string& code, CommunicationRecipientKind to, const Id& recipient, const std::string& name)
    {
        auto draft = draftOf(code, to, recipient, name);
        if (evaluation_.transition) draft.fields["daysLeft"] = std::to_string(leftAfter());
        letters::write(gate_, sql_, draft, now_);
    }

    // Of the month, once this fill is had.
    std::int32_t leftAfter() const
    {
        const auto supply = fill_.daysSupply.value_or(0) * fill_.dispenses;
        return std::max(evaluation_.transition->daysLeft - supply, 0);
    }

    access::Gate& gate_;
    sql::Session& sql_;
    StepBook& book_;
    const access::Caller& by_;
    const api::MedicationFill& fill_;
    Instant now_;
    access::Sight sight_;
    access::Witness witness_;
    StandingStore standing_;
    access::Protection protection_;
    StandingStore::Subject subject_;
    api::StepEvaluation evaluation_;
    std::optional<api::Program> letterProgram_;
};

// Those of a piece who take a drug of a later step, each medication by its newest fill.
void introduceTo(access::Gate& gate, sql::Session& session, const access::Caller& by, const api::StepProgram& program,
    std::span<const api::MedicationFill> fills, Instant now)
{
    StepBook book(session);
    std::set<std::pair<Id, std::string>> seen;
    for (const auto& each : fills) {
        if (stepOf(program, each.coding.code).value_or(1) == 1 || !seen.emplace(each.memberId, each.coding.code).second) continue;
        Fill fill(gate, session, book, by, each, now);
        if (fill.judgeOn(dayOf(now))) fill.introduce();
    }
}

} // namespace

void take(access::Gate& gate, sql::Session& session, const access::Caller& by, std::span<const TakenIn> fills, Instant now)
{
    std::vector<Id> corrected;
    for (const auto& each : fills)
        if (each.corrected) corrected.push_back(each.fill->id);
    StepFillStore{session}.end(corrected);
    if (fills.empty()) return;
    const auto programs = StepStore{session}.all();
    std::vector<const api::MedicationFill*> later;
    for (const auto& each : fills)
        if (isLater(programs, each.fill->coding.code)) later.push_back(each.fill);
    std::sort(later.begin(), later.end(),
        [](const auto* a, const auto* b) { return std::tie(a->memberId, a->filledOn, a->id) < std::tie(b->memberId, b->filledOn, b->id); });
    StepBook book(session);
    for (const auto* each : later) {
        members::oneAtATime(session, each->memberId);
        Fill fill(gate, session, book, by, *each, now);
        if (fill.judgeOn(each->filledOn)) fill.take();
    }
}

bool introduce(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now)
{
    const auto today = dayOf(now);
    for (const auto& program : StepStore{session}.programsOn(today)) {
        const auto graceEnds = StepStore{session}.graceEndOf(program, today);
        if (!graceEnds || today < program.introducedOn || today > *graceEnds) continue;
        sql::Transaction transaction(session);
        IntroductionStore store{session};
        const auto after = store.lock(program);
        if (!after) continue;
        const auto end = assessments::pieceEnd(session, *after, membersAtOnce);
        const Date since = std::chrono::sys_days(today) - std::chrono::days(program.lookBackDays);
        const auto fills
            = records::fillsAmong(session, access::Grant::system("introducing step therapy"), drugsOf(program), since, *after, end);
        introduceTo(gate, session, by, program, fills, now);
        store.reached(program, end, now);
        transaction.commit();
        if (end) return true;
    }
    return false;
}

} // namespace careway::formulary
