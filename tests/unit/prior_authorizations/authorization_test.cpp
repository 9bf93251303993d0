#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/decision.hpp"
#include "prior_authorizations/requirement.hpp"

#include "support/chance.hpp"

#include <gmock/gmock.h>

namespace careway::prior_authorizations {

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr Instant start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(15);
constexpr Date day(int month, unsigned of, int year = 2026)
{
    return Date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(of));
}

api::PriorAuthorization request(State state, int items = 1)
{
    api::PriorAuthorization out;
    out.id = namedId("request");
    out.version = 1;
    out.state = state;
    out.lineOfBusiness = api::LineOfBusiness::medicareAdvantage;
    for (int i = 1; i <= items; ++i)
        out.items.push_back({i, {"http://www.ama-assn.org/go/cpt", "97110", "Therapy"}, api::Amount{20, "visits"}, day(11, 30), day(12, 31),
            std::nullopt, ItemState::pended, std::nullopt, std::nullopt, std::nullopt});
    out.diagnoses.push_back({"http://hl7.org/fhir/sid/icd-10-cm", "M25.561", "Pain"});
    if (state != State::draft) out.receivedAt = start;
    return out;
}

const DecisionRules rules{{{"not-medically-necessary", Category::clinical}, {"not-covered", Category::administrative}},
    {{"", Category::favorable, "reviewer", {}}, {"", Category::favorable, "medical-director", {}},
        {"", Category::clinical, "medical-director", {"physician"}}, {"", Category::administrative, "reviewer", {}},
        {"part-d-drug", Category::clinical, "reviewer", {"pharmacist"}}},
    {{"curtailment-notice-days", 10}}};
const Decider director{namedId("director"), "medical-director", "physician", std::nullopt};
const Decider nurse{namedId("nurse"), "reviewer", "registered-nurse", std::nullopt};

api::ItemDecisionAsked decision(api::AuthorizationOutcome outcome, std::int64_t sequence = 1)
{
    api::ItemDecisionAsked out;
    out.sequence = sequence;
    out.outcome = outcome;
    if (outcome == api::AuthorizationOutcome::denied || outcome == api::AuthorizationOutcome::modified) {
        out.reason = api::DecisionReasonAsked{"not-medically-necessary", "The criterion is not met."};
        out.criterion = "sample-1";
    }
    if (outcome == api::AuthorizationOutcome::modified) out.quantity = api::AmountAsked{10, "visits"};
    return out;
}

std::string codeOf(const Result<api::PriorAuthorization>& result)
{
    if (result) return "";
    return result.error().violations.empty() ? result.error().code : result.error().violations.front().code;
}

// Each action as it is done when it is legal.
Result<api::PriorAuthorization> done(Action action, const api::PriorAuthorization& of)
{
    switch (action) {
    case Action::patch: return patched(of, {}, start);
    case Action::submit: return submitted(of, api::LineOfBusiness::commercial, {}, start);
    case Action::supplement: return supplemented(of, {}, start);
    case Action::cancel: return cancelled(of, start);
    case Action::askInformation: return informationAsked(of, {{{"notes", "Notes"}}, "Please"}, start);
    case Action::expedite: return expeditingAsked(of, api::AuthorizationAsker::provider, "R", true, start);
    case Action::decideExpediting: {
        auto asked = of;
        asked.expediting = api::Expediting{start, api::AuthorizationAsker::member, "R", std::nullopt, std::nullopt, std::nullopt};
        return expeditingDecided(asked, {true, std::nullopt}, start);
    }
    case Action::decide:
        return decided(of, {{decision(api::AuthorizationOutcome::approved)}, std::nullopt}, nurse, rules, "service", start);
    case Action::claim: return claimed(of, namedId("nurse"), start + std::chrono::hours(1), start);
    case Action::extend:
    case Action::curtail: return fail(Error::Kind::internal, "elsewhere", "course_test and below");
    }
    return of;
}

constexpr std::array states{State::draft, State::pended, State::informationNeeded, State::decided, State::cancelled};
constexpr std::array actions{Action::patch, Action::submit, Action::supplement, Action::cancel, Action::askInformation, Action::expedite,
    Action::decideExpediting, Action::decide, Action::claim};

TEST(PriorAuthorization, FromEveryStateWhatIsLegalIsDoneAndTheRestIsRefusedWithTheList)
{
    for (const auto state : states)
        for (const auto action : actions) {
            const auto legal = actionsFrom(state);
            const auto result = done(action, request(state));
            const bool may = std::find(legal.begin(), legal.end(), action) != legal.end();
            EXPECT_EQ(result.has_value(), may) << nameOf(action) << ' ' << static_cast<int>(state);
            if (may) continue;
            EXPECT_EQ(result.error().code, "prior-authorizations/illegal-action");
            for (const auto each : legal)
                EXPECT_THAT(result.error().detail, HasSubstr(std::string(nameOf(each))));
        }
}

// A model of no more than the states: what a request may come to, however it is walked.
State modelled(State state, Action action)
{
    switch (action) {
    case Action::submit: return State::pended;
    case Action::cancel: return State::cancelled;
    case Action::askInformation: return State::informationNeeded;
    case Action::supplement: return state; // the document is still missing
    case Action::decide: return State::decided;
    default: return state;
    }
}

TEST(PriorAuthorization, NoRandomWalkLeavesTheModel)
{
    Chance chance;
    SCOPED_TRACE(chance.seed());
    for (int walk = 0; walk < 2000; ++walk) {
        auto it = request(State::draft);
        for (int step = 0; step < 12; ++step) {
            const auto action = actions.at(static_cast<std::size_t>(chance.from(0, static_cast<int>(actions.size()) - 1)));
            const auto before = it.state;
            const auto after = done(action, it);
            if (!after) continue;
            it = *after;
            ASSERT_EQ(it.state, modelled(before, action)) << nameOf(action);
            ASSERT_EQ(it.state == State::decided, it.decidedAt.has_value());
            for (const auto& item : it.items)
                ASSERT_EQ(item.state == ItemState::pended, open(it.state) || it.state == State::draft);
        }
    }
}

TEST(PriorAuthorization, WhateverIsLessThanAskedIsAdverse)
{
    const auto item = request(State::pended).items.front();
    const auto course = [&](double value, const std::string& unit, Date from, std::optional<Date> to) {
        return api::AuthorizedCourse{api::Amount{value, unit}, from, to, std::nullopt};
    };
    EXPECT_FALSE(lessThanAsked(item, course(20, "visits", day(11, 30), day(12, 31))));
    EXPECT_FALSE(lessThanAsked(item, course(25, "visits", day(11, 29), day(1, 31, 2027)))) << "more is not less";
    EXPECT_TRUE(lessThanAsked(item, course(19.999, "visits", day(11, 30), day(12, 31))));
    EXPECT_TRUE(lessThanAsked(item, course(20, "visits", day(12, 1), day(12, 31)))) << "a later beginning";
    EXPECT_TRUE(lessThanAsked(item, course(20, "visits", day(11, 30), day(12, 30)))) << "an earlier end";
    EXPECT_TRUE(lessThanAsked(item, course(20, "hours", day(11, 30), day(12, 31)))) << "another unit cannot be compared";
    EXPECT_FALSE(lessThanAsked(item, course(20, "visits", day(11, 30), std::nullopt))) << "until a circumstance";
}

TEST(PriorAuthorization, WhoMayDecideWhatIsATable)
{
    struct Row {
        api::AuthorizationOutcome outcome;
        std::string reason, subject;
        Decider by;
        bool may;
    };
    const Decider pharmacist{namedId("p"), "reviewer", "pharmacist", std::nullopt};
    for (const auto& row : {Row{api::AuthorizationOutcome::approved, "", "service", nurse, true},
             Row{api::AuthorizationOutcome::approved, "", "service", director, true},
             Row{api::AuthorizationOutcome::denied, "not-medically-necessary", "service", director, true},
             Row{api::AuthorizationOutcome::denied, "not-medically-necessary", "service", nurse, false},
             Row{api::AuthorizationOutcome::modified, "not-medically-necessary", "service", nurse, false},
             Row{api::AuthorizationOutcome::denied, "not-covered", "service", nurse, true},
             Row{api::AuthorizationOutcome::denied, "not-covered", "service", director, false},
             Row{api::AuthorizationOutcome::denied, "not-medically-necessary", "part-d-drug", pharmacist, true},
             Row{api::AuthorizationOutcome::denied, "not-medically-necessary", "part-d-drug", nurse, false},
             Row{api::AuthorizationOutcome::denied, "not-medically-necessary", "service", pharmacist, false},
             Row{api::AuthorizationOutcome::denied, "not-medically-necessary", "service",
                 Decider{namedId("d"), "medical-director", "registered-nurse", std::nullopt}, false}}) {
        auto asked = decision(row.outcome);
        if (asked.reason) asked.reason->code = row.reason;
        const auto result = decided(request(State::pended), {{asked}, std::nullopt}, row.by, rules, row.subject, start);
        EXPECT_EQ(codeOf(result), row.may ? "" : "prior-authorizations/not-yours-to-decide") << row.by.role << ' ' << row.reason;
    }
}

TEST(PriorAuthorization, ItemsAreDecidedOneByOneAndWhatWasDecidedIsNotDecidedAgain)
{
    const auto half = decided(
        request(State::pended, 2), {{decision(api::AuthorizationOutcome::approved, 2)}, std::nullopt}, nurse, rules, "service", start)
                          .value();
    EXPECT_EQ(half.state, State::pended);
    EXPECT_EQ(half.items.at(1).state, ItemState::approved);
    EXPECT_EQ(outcomeOf(half), std::nullopt);
    EXPECT_EQ(codeOf(decided(half, {{decision(api::AuthorizationOutcome::approved, 2)}, std::nullopt}, nurse, rules, "service", start)),
        "prior-authorizations/already-decided");
    EXPECT_EQ(codeOf(decided(half, {{decision(api::AuthorizationOutcome::approved, 3)}, std::nullopt}, nurse, rules, "service", start)),
        "prior-authorizations/unknown-item");
    const auto whole
        = decided(half, {{decision(api::AuthorizationOutcome::denied, 1)}, std::nullopt}, director, rules, "service", start).value();
    EXPECT_EQ(whole.state, State::decided);
    EXPECT_EQ(outcomeOf(whole), ItemState::modified) << "one denied, one approved";
    EXPECT_TRUE(isAdverse(whole));
}

TEST(PriorAuthorization, AnApprovalSaysUntilWhenADayOrACircumstance)
{
    auto it = request(State::pended);
    it.items.front().endsOn.reset();
    auto asked = decision(api::AuthorizationOutcome::approved);
    EXPECT_EQ(codeOf(decided(it, {{asked}, std::nullopt}, nurse, rules, "service", start)), "prior-authorizations/no-end");
    asked.endsWhen = "when the wound has healed";
    EXPECT_EQ(decided(it, {{asked}, std::nullopt}, nurse, rules, "service", start)->items.front().authorized->endsWhen,
        "when the wound has healed");
    asked.endsOn = day(11, 1);
    EXPECT_EQ(codeOf(decided(it, {{asked}, std::nullopt}, nurse, rules, "service", start)), "prior-authorizations/ends-before-start");
}

TEST(PriorAuthorization, ACourseIsCutAtTheEarliestOnTheLastDayOfItsNotice)
{
    const auto approved
        = decided(request(State::pended), {{decision(api::AuthorizationOutcome::approved)}, std::nullopt}, nurse, rules, "service", start)
              .value();
    const auto cut = [&](Date on) {
        return curtailed(approved, {1, on, {"not-medically-necessary", "T"}, "C"}, director, rules, "service", day(11, 24), start);
    };
    EXPECT_EQ(codeOf(cut(day(12, 3))), "prior-authorizations/too-soon");
    EXPECT_EQ(codeOf(cut(day(12, 4))), "");
    EXPECT_EQ(codeOf(cut(day(12, 31))), "prior-authorizations/not-sooner");
    EXPECT_EQ(cut(day(12, 4))->items.front().curtailedFrom, day(12, 31));
}

TEST(PriorAuthorization, ARuleApprovesOnlyWhatMeetsAllOfItsConditions)
{
    api::AuthorizationRule rule;
    rule.code = "therapy";
    rule.name = "Therapy";
    rule.approval = api::ApprovalRule{{{api::ApprovalFact::quantity, "Twenty at most", {}, std::nullopt, std::nullopt, 20},
                                          {api::ApprovalFact::diagnosis, "A joint", {"M"}, std::nullopt, std::nullopt, std::nullopt},
                                          {api::ApprovalFact::age, "Grown", {}, std::nullopt, 18, std::nullopt},
                                          {api::ApprovalFact::document, "A plan", {}, "plan", std::nullopt, std::nullopt},
                                          {api::ApprovalFact::answer, "Tried", {"yes"}, "tried", std::nullopt, std::nullopt}},
        0, 30};
    auto it = request(State::pended);
    it.answers.push_back({"tried", "yes"});
    const Facts facts{18, {"plan"}, {}};
    const auto state
        = [&](const api::PriorAuthorization& of, const Facts& known) { return approvedByRule(of, {&rule}, known, start).state; };
    EXPECT_EQ(state(it, facts), State::decided);
    EXPECT_EQ(approvedByRule(it, {&rule}, facts, start).automatic->facts.size(), 5U);
    EXPECT_EQ(state(it, {17, {"plan"}, {}}), State::pended);
    EXPECT_EQ(state(it, {18, {}, {}}), State::pended);
    auto more = it;
    more.items.front().quantity->value = 20.5;
    EXPECT_EQ(state(more, facts), State::pended);
    auto other = it;
    other.diagnoses.front().code = "J18.9";
    EXPECT_EQ(state(other, facts), State::pended);
    other = it;
    other.answers.front().text = "no";
    EXPECT_EQ(state(other, facts), State::pended);
    EXPECT_EQ(approvedByRule(request(State::pended, 2), {&rule, nullptr}, facts, start).state, State::pended) << "a rule for one of two";
}

TEST(PriorAuthorization, AShareOfWhatRulesApproveIsDrawnForAPerson)
{
    api::AuthorizationRule rule;
    rule.code = "therapy";
    rule.approval = api::ApprovalRule{{{api::ApprovalFact::age, "Any", {}, std::nullopt, 0, std::nullopt}}, 25, 30};
    int drawn = 0;
    for (int i = 0; i < 4000; ++i) {
        auto it = request(State::pended);
        it.id = namedId("request " + std::to_string(i));
        drawn += approvedByRule(it, {&rule}, {}, start).automatic->drawn ? 1 : 0;
    }
    EXPECT_NEAR(drawn, 1000, 120);
}

TEST(PriorAuthorization, CoverageIsAnsweredByTheFirstGroundThatHolds)
{
    Grounds grounds;
    for (const auto* each : {"no-coverage", "no-benefit", "rule", "continuity", "gold-card", "emergency", "authorized", "not-listed"})
        grounds[each] = {each, "C"};
    api::AuthorizationRule rule;
    rule.code = "imaging";
    rule.needed = true;
    rule.documents = {{"notes", "Notes"}};
    Circumstances known;
    api::CoverageQuestion question;
    const auto answer = [&] { return answerTo(question, known, grounds, day(11, 24)); };
    EXPECT_EQ(answer().rule, "no-coverage");
    known.line = api::LineOfBusiness::commercial;
    EXPECT_EQ(answer().rule, "no-benefit");
    known.benefit = true;
    EXPECT_EQ(answer().because, api::NotNeededBecause::notListed);
    known.rule = rule;
    EXPECT_TRUE(answer().needed);
    EXPECT_EQ(answer().documents.size(), 1U);
    known.goldCard = true;
    EXPECT_EQ(answer().because, api::NotNeededBecause::goldCard);
    known.window = Circumstances::Window{day(12, 31), "Ninety days", "C"};
    EXPECT_EQ(answer().because, api::NotNeededBecause::continuity);
    EXPECT_EQ(answer().until, day(12, 31));
    known.window->endsOn = day(11, 23);
    EXPECT_EQ(answer().because, api::NotNeededBecause::goldCard) << "the window is over";
    known.approval = Circumstances::Standing{namedId("a"), std::nullopt};
    EXPECT_EQ(answer().because, api::NotNeededBecause::authorized);
    question.emergency = true;
    EXPECT_EQ(answer().because, api::NotNeededBecause::emergency);
}

} // namespace

} // namespace careway::prior_authorizations
