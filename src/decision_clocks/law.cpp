#include "decision_clocks/law.hpp"

#include "json/column.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace careway::decision_clocks {

namespace {

using api::DecisionReview;
using api::DecisionSubject;
using api::DecisionUrgency;

bool holds(const Rule& rule, const Question& question)
{
    const bool byPeriod = rule.effectiveBy == api::EffectiveBy::ratingPeriod;
    const auto day = byPeriod ? question.ratingPeriodStartsOn.value_or(question.receivedOn) : question.receivedOn;
    return rule.effectiveFrom <= day && (!rule.effectiveTo || day <= *rule.effectiveTo);
}

bool askedAhead(const Rule& rule, const Question& question)
{
    return !rule.askedAhead || (question.beforeEnd && *question.beforeEnd >= std::chrono::hours(rule.askedAhead->amount));
}

const Rule* exactly(std::span<const Rule> rules, const Question& question)
{
    const auto asked = [](const auto& it) { return std::tie(it.subject, it.review, it.urgency, it.levels); };
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) {
        return rule.lineOfBusiness == question.line && asked(rule) == asked(question) && holds(rule, question)
            && askedAhead(rule, question);
    });
    return found == rules.end() ? nullptr : &*found;
}

std::vector<DecisionSubject> widened(DecisionSubject subject)
{
    if (subject == DecisionSubject::service) return {subject};
    if (subject == DecisionSubject::partDPayment) return {subject, DecisionSubject::partDDrug, DecisionSubject::service};
    return {subject, DecisionSubject::service};
}

std::vector<DecisionReview> widened(DecisionReview review)
{
    if (review == DecisionReview::concurrent || review == DecisionReview::exception) return {review, DecisionReview::preService};
    return {review};
}

auto keyOf(const Rule& rule) { return std::make_tuple(rule.lineOfBusiness, rule.subject, rule.review, rule.urgency, rule.levels); }

std::string named(const Rule& rule)
{
    return json::toColumn(rule.lineOfBusiness) + ' ' + json::toColumn(rule.subject) + ' ' + json::toColumn(rule.review) + ' '
        + json::toColumn(rule.urgency) + ' ' + std::to_string(rule.levels) + " of " + text(rule.effectiveFrom);
}

class Faults {
public:
    void want(bool good, std::string fault)
    {
        if (!good) found_.push_back({Violation::Place::body, "", "decision-clocks/unsound", std::move(fault)});
    }
    Result<void> result() &&
    {
        if (found_.empty()) return {};
        return tl::unexpected(Error{Error::Kind::rule_broken, "decision-clocks/rule-broken", "The clocks are unsound.", std::move(found_)});
    }

private:
    std::vector<Violation> found_;
};

void checkAlone(const Rule& rule, Faults& found)
{
    const auto is = [&](bool good, const char* fault) { found.want(good, named(rule) + ' ' + fault); };
    is(!rule.effectiveTo || rule.effectiveFrom <= *rule.effectiveTo, "ends before it begins");
    is((rule.starts == api::ClockStart::statement) == rule.statementWait.has_value(),
        "must wait for a statement, and for so long, or for none");
    is(!rule.askedAhead || (rule.review == DecisionReview::concurrent && rule.askedAhead->unit == api::TimeUnit::hours),
        "asks hours ahead of the end of a course and is not concurrent");
    is(rule.forwarded != api::Forwarding::never || !rule.forwardWithin, "is never forwarded, and says within what time");
    is((rule.forwarded != api::Forwarding::never) == (rule.onBreach == api::BreachConsequence::forwarded),
        "must say that it is forwarded, and that this is what comes of its being late, or neither");
}

// Rules of one key, in the order of days.
void checkSpans(const std::vector<const Rule*>& versions, Faults& found)
{
    for (std::size_t i = 1; i < versions.size(); ++i) {
        const auto& before = *versions[i - 1];
        const auto& rule = *versions[i];
        const bool over = before.effectiveTo && *before.effectiveTo < rule.effectiveFrom;
        found.want(over, named(rule) + " holds together with that of " + text(before.effectiveFrom));
        found.want(!over || std::chrono::sys_days(*before.effectiveTo) + std::chrono::days(1) == std::chrono::sys_days(rule.effectiveFrom),
            named(rule) + " leaves days after " + text(*before.effectiveTo) + " without a rule");
        found.want(before.effectiveBy == rule.effectiveBy, named(rule) + " holds by another day than that before it");
    }
}

// A request to hurry may be refused.
void checkStandard(std::span<const Rule> rules, const Rule& rule, Faults& found)
{
    if (rule.urgency == DecisionUrgency::standard || rule.review == DecisionReview::postStabilization) return;
    const Question question{
        rule.lineOfBusiness, rule.subject, rule.review, DecisionUrgency::standard, rule.effectiveFrom, rule.effectiveFrom, {}, rule.levels};
    found.want(ruleFor(rules, question) != nullptr, named(rule) + " has no standard beside it");
}

void checkAnswered(std::span<const Rule> rules, Faults& found)
{
    struct Asked {
        DecisionReview review;
        DecisionUrgency urgency;
        DecisionSubject subject = DecisionSubject::service;
    };
    static constexpr Asked everyPlan[]{{DecisionReview::preService, DecisionUrgency::standard},
        {DecisionReview::preService, DecisionUrgency::expedited}, {DecisionReview::postStabilization, DecisionUrgency::expedited},
        {DecisionReview::postService, DecisionUrgency::standard, DecisionSubject::payment},
        {DecisionReview::appeal, DecisionUrgency::standard}, {DecisionReview::appeal, DecisionUrgency::expedited},
        {DecisionReview::grievance, DecisionUrgency::standard}, {DecisionReview::grievance, DecisionUrgency::expedited}};
    static constexpr Date ever{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};
    for (const auto line : {api::LineOfBusiness::commercial, api::LineOfBusiness::medicareAdvantage, api::LineOfBusiness::specialNeeds,
             api::LineOfBusiness::medicaid})
        for (const auto& each : everyPlan)
            found.want(ruleFor(rules, {line, each.subject, each.review, each.urgency, ever}) != nullptr,
                "there is no rule without end for " + json::toColumn(line) + ' ' + json::toColumn(each.subject) + ' '
                    + json::toColumn(each.review) + ' ' + json::toColumn(each.urgency));
}

} // namespace

const Rule* ruleFor(std::span<const Rule> rules, const Question& question)
{
    for (const auto subject : widened(question.subject))
        for (const auto review : widened(question.review))
            for (const int levels : {question.levels, 1}) {
                auto asked = question;
                asked.subject = subject;
                asked.review = review;
                asked.levels = levels;
                if (const auto* found = exactly(rules, asked)) return found;
            }
    return nullptr;
}

std::optional<Clock> clockFor(std::span<const Rule> rules, Question question)
{
    Clock out;
    question.urgency = DecisionUrgency::standard;
    out.standard = ruleFor(rules, question);
    question.urgency = DecisionUrgency::expedited;
    out.expedited = ruleFor(rules, question);
    if (out.standard == nullptr && out.expedited == nullptr) return std::nullopt;
    return out;
}

Result<void> check(std::span<const Rule> rules)
{
    Faults found;
    std::map<decltype(keyOf(rules.front())), std::vector<const Rule*>> byKey;
    for (const auto& rule : rules) {
        checkAlone(rule, found);
        checkStandard(rules, rule, found);
        byKey[keyOf(rule)].push_back(&rule);
    }
    for (auto& [key, versions] : byKey) {
        std::sort(versions.begin(), versions.end(), [](const Rule* a, const Rule* b) { return a->effectiveFrom < b->effectiveFrom; });
        checkSpans(versions, found);
    }
    checkAnswered(rules, found);
    return std::move(found).result();
}

} // namespace careway::decision_clocks
