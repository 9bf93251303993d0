#include "formulary/step_therapy.hpp"

#include "core/text.hpp"
#include "core/time.hpp"
#include "formulary/step_program.hpp"

#include <algorithm>

namespace careway::formulary {

namespace {

using api::FirstFillState;
using api::StepOutcome;
using api::StepRuleKind;

constexpr std::size_t evidenceShown = 200; // as many as the contract has room for
constexpr std::size_t textLength = 300;

Date daysAfter(Date day, std::int64_t days) { return std::chrono::sys_days(day) + std::chrono::days(days); }

std::string counted(std::int64_t number, const std::string& of) { return std::to_string(number) + ' ' + of + (number == 1 ? "" : "s"); }

bool sameMedication(const Drug& a, const Drug& b) { return a.code == b.code || (!a.ingredient.empty() && a.ingredient == b.ingredient); }

std::string wordOf(api::StepExceptionKind kind)
{
    switch (kind) {
    case api::StepExceptionKind::failure: return "failed";
    case api::StepExceptionKind::intolerance: return "was not tolerated";
    case api::StepExceptionKind::contraindication: break;
    }
    return "must not be taken";
}

const StepRule* ruleOf(const StepRules& rules, StepRuleKind kind)
{
    const auto found = rules.find(kind);
    return found == rules.end() ? nullptr : &found->second;
}

api::StepEvidence evidenceOf(const Taken& fill)
{
    return {api::StepEvidenceKind::fill, fill.recordId, fill.day, codingOf(fill.drug), fill.disclosure};
}

/// One answer on its way: each rule adds its reason, the first that opens the drug or covers the fill is the outcome.
class Evaluation {
public:
    Evaluation(const api::StepProgram& program, const StepRules& rules, const StepCase& about, api::StepEvaluation& out)
        : program_(program)
        , rules_(rules)
        , case_(about)
        , out_(out)
        , graceEnds_(graceEndOf(program, rules))
    {
    }

    void run()
    {
        out_.program = program_.code;
        out_.step = stepOf(program_, case_.drug.code);
        out_.graceEndsOn = graceEnds_;
        if (*out_.step == 1) {
            out_.outcome = StepOutcome::firstStep;
            out_.open = out_.covered = true;
            add(StepRuleKind::stepTried, true, "A drug of step 1 needs nothing before it.", program_.citation).step = 1;
            return;
        }
        out_.outcome = StepOutcome::closed;
        bool tried = true;
        for (std::int32_t step = 1; step < *out_.step; ++step)
            tried = judgeStep(program_.steps[static_cast<std::size_t>(step) - 1]) && tried;
        if (tried) opens(StepOutcome::stepsTried);
        if (authorized()) opens(StepOutcome::authorized);
        if (isNoNewStart()) opens(StepOutcome::currentTreatment);
        if (isProtected()) opens(StepOutcome::protectedClass);
        judgeGrace();
        judgeTransition();
        judgeFirstFill();
        if (!out_.open) addRemedies();
    }

private:
    api::StepReason& add(StepRuleKind rule, bool met, const std::string& text, const std::string& citation)
    {
        auto& out = out_.reasons.emplace_back();
        out.rule = rule;
        out.met = met;
        out.text = firstCharacters(text, textLength);
        out.citation = citation;
        return out;
    }

    void opens(StepOutcome outcome)
    {
        if (out_.open) return;
        out_.outcome = outcome;
        out_.open = out_.covered = true;
    }

    void covers(StepOutcome outcome)
    {
        if (out_.covered) return;
        out_.outcome = outcome;
        out_.covered = true;
    }

    bool isOf(const api::StepOfProgram& step, const Drug& drug) const
    {
        return std::any_of(step.drugs.begin(), step.drugs.end(), [&](const std::string& code) {
            const auto known = case_.drugs.find(code);
            return code == drug.code || (known != case_.drugs.end() && sameMedication(known->second, drug));
        });
    }

    // Tried often and long enough since the day to which the program looks back, or excepted.
    bool judgeStep(const api::StepOfProgram& step)
    {
        const auto since = daysAfter(case_.day, -program_.lookBackDays);
        std::int64_t fills = 0, supply = 0;
        std::vector<api::StepEvidence> evidence;
        for (const auto& each : case_.taken) {
            if (each.day < since || each.day >= case_.day || !isOf(step, each.drug)) continue;
            fills += each.fills;
            supply += each.supplyDays;
            if (evidence.size() < evidenceShown) evidence.push_back(evidenceOf(each));
        }
        const bool tried = fills >= step.tries->fills && supply >= step.tries->daysSupply;
        const auto excepted = std::find_if(case_.exceptions.begin(), case_.exceptions.end(),
            [&](const auto& each) { return each.day <= case_.day && isOf(step, each.drug); });
        const auto name = "step " + std::to_string(step.step);
        if (!tried && excepted != case_.exceptions.end()) {
            auto& reason = add(StepRuleKind::stepTried, true,
                excepted->drug.name + " of " + name + ' ' + wordOf(excepted->kind) + ": that stands in the place of a try.",
                program_.citation);
            reason.step = step.step;
            reason.evidence
                = {{api::StepEvidenceKind::exception, excepted->id, excepted->day, codingOf(excepted->drug), excepted->disclosure}};
            return true;
        }
        auto& reason = add(StepRuleKind::stepTried, tried,
            "Of " + name + ' ' + (fills == 0 ? "nothing" : counted(fills, "fill") + " of " + counted(supply, "day")) + " since "
                + text(since) + "; a try is " + counted(step.tries->fills, "fill") + " of " + counted(step.tries->daysSupply, "day") + '.',
            program_.citation);
        reason.step = step.step;
        reason.evidence = std::move(evidence);
        if (!tried) untried_.push_back(&step);
        return tried;
    }

    bool authorized()
    {
        if (!case_.approval) return false;
        const auto& approval = *case_.approval;
        const auto until = approval.endsOn ? " until " + text(*approval.endsOn)
            : approval.endsWhen.empty()    ? std::string()
                                           : " until " + approval.endsWhen;
        add(StepRuleKind::authorization, true, "It is authorized since " + text(approval.startsOn) + until + '.', program_.citation)
            .evidence
            = {{api::StepEvidenceKind::authorization, approval.authorizationId, approval.startsOn, codingOf(case_.drug), {}}};
        return true;
    }

    const Taken* takenSince(Date since) const
    {
        const auto found = std::find_if(case_.taken.begin(), case_.taken.end(),
            [&](const auto& each) { return each.day >= since && each.day < case_.day && sameMedication(each.drug, case_.drug); });
        return found == case_.taken.end() ? nullptr : &*found;
    }

    bool tookItWithin(StepRuleKind kind, const StepRule& rule, const std::string& whom)
    {
        const auto since = daysAfter(case_.day, -rule.days);
        const auto* fill = takenSince(since);
        if (fill == nullptr) {
            add(kind, false, "It was not taken since " + text(since) + ": steps are for " + whom + ", and this is one.", rule.citation);
            return false;
        }
        add(kind, true, "It was taken on " + text(fill->day) + ", after " + text(since) + ": steps are for " + whom + " alone.",
            rule.citation)
            .evidence
            = {evidenceOf(*fill)};
        return true;
    }

    bool isNoNewStart()
    {
        const auto* rule = ruleOf(rules_, StepRuleKind::newStarts);
        return rule != nullptr && tookItWithin(StepRuleKind::newStarts, *rule, "new starts");
    }

    bool isProtected()
    {
        const auto* rule = ruleOf(rules_, StepRuleKind::protectedClass);
        if (rule == nullptr || !case_.protectedClass) return false;
        if (case_.protectedClass->newStarts)
            return tookItWithin(StepRuleKind::protectedClass, {rule->days, 0, 0, case_.protectedClass->citation}, "those who begin");
        add(StepRuleKind::protectedClass, true, "There are no steps at all in its class.", case_.protectedClass->citation);
        return true;
    }

    void judgeGrace()
    {
        if (!graceEnds_) return;
        out_.inGrace = case_.day <= *graceEnds_;
        add(StepRuleKind::gracePeriod, out_.inGrace,
            "The program began on " + text(program_.introducedOn) + "; until " + text(*graceEnds_) + " it asks for nothing.",
            rules_.at(StepRuleKind::gracePeriod).citation);
        if (out_.inGrace) covers(StepOutcome::gracePeriod);
    }

    // A month of it in all, however it is parted.
    void judgeTransition()
    {
        const auto* rule = ruleOf(rules_, StepRuleKind::transition);
        if (rule == nullptr || !case_.coveredSince) return;
        const auto until = daysAfter(*case_.coveredSince, rule->days - 1);
        if (case_.day > until) return;
        auto left = std::int64_t{rule->supplyDays};
        for (const auto& each : case_.taken)
            if (each.day >= *case_.coveredSince && each.day < case_.day && (!graceEnds_ || each.day > *graceEnds_)
                && sameMedication(each.drug, case_.drug))
                left -= each.supplyDays;
        left = std::max(left, std::int64_t{0});
        out_.transition = api::TransitionFill{until, static_cast<std::int32_t>(left), rule->businessDays, rule->citation};
        auto& reason = add(StepRuleKind::transition, left > 0,
            "Covered since " + text(*case_.coveredSince) + ": until " + text(until) + ' ' + counted(rule->supplyDays, "day")
                + " of it are covered, of which " + std::to_string(left) + " are left.",
            rule->citation);
        reason.evidence = {{api::StepEvidenceKind::coverage, {}, case_.coveredSince, {}, {}}};
        if (left > 0) covers(StepOutcome::transitionFill);
    }

    void judgeFirstFill()
    {
        const auto* rule = ruleOf(rules_, StepRuleKind::firstFill);
        if (rule == nullptr) return;
        out_.firstFill = case_.firstFillUsed ? FirstFillState::used : FirstFillState::available;
        if (out_.inGrace) return;
        add(StepRuleKind::firstFill, !case_.firstFillUsed,
            case_.firstFillUsed ? "The first fill after the grace period has been had."
                                : "The first fill after the grace period is covered; something must be done before the next.",
            rule->citation);
        if (!case_.firstFillUsed) covers(StepOutcome::firstFill);
    }

    void addRemedies()
    {
        for (const auto* step : untried_) {
            const auto name = "step " + std::to_string(step->step);
            out_.wouldOpen.push_back({api::StepRemedyKind::try_, step->step,
                counted(step->tries->fills, "fill") + " of " + counted(step->tries->daysSupply, "day") + " of drugs of " + name,
                codingsOf(*step)});
            out_.wouldOpen.push_back({api::StepRemedyKind::exception, step->step,
                "That a drug of " + name + " failed, was not tolerated or must not be taken, with the evidence", codingsOf(*step)});
        }
        out_.wouldOpen.push_back({api::StepRemedyKind::authorization, {}, "A prior authorization, which may be asked for at any time", {}});
    }

    std::vector<api::Coding> codingsOf(const api::StepOfProgram& step) const
    {
        std::vector<api::Coding> out;
        for (const auto& code : step.drugs)
            if (const auto known = case_.drugs.find(code); known != case_.drugs.end()) out.push_back(codingOf(known->second));
        return out;
    }

    const api::StepProgram& program_;
    const StepRules& rules_;
    const StepCase& case_;
    api::StepEvaluation& out_;
    std::optional<Date> graceEnds_;
    std::vector<const api::StepOfProgram*> untried_;
};

} // namespace

std::optional<Date> graceEndOf(const api::StepProgram& program, const StepRules& rules)
{
    const auto* rule = ruleOf(rules, StepRuleKind::gracePeriod);
    if (rule == nullptr) return std::nullopt;
    return daysAfter(program.introducedOn, program.graceDays.value_or(rule->days) - 1);
}

std::int32_t lookBackOf(const api::StepProgram& program, const StepRules& rules)
{
    auto out = program.lookBackDays;
    for (const auto kind : {StepRuleKind::newStarts, StepRuleKind::protectedClass, StepRuleKind::transition})
        if (const auto* rule = ruleOf(rules, kind)) out = std::max(out, rule->days);
    return out;
}

api::StepEvaluation evaluate(const api::StepProgram* program, const StepRules& rules, const StepCase& about)
{
    api::StepEvaluation out;
    out.memberId = about.memberId;
    out.drug = codingOf(about.drug);
    out.day = about.day;
    out.lineOfBusiness = about.lineOfBusiness;
    out.benefit = about.benefit;
    out.outcome = StepOutcome::notSubject;
    out.open = out.covered = true;
    out.firstFill = FirstFillState::none;
    if (program == nullptr || about.day < program->introducedOn || !stepOf(*program, about.drug.code)) return out;
    out.open = out.covered = false;
    Evaluation(*program, rules, about, out).run();
    return out;
}

} // namespace careway::formulary
