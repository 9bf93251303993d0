#include "enrollments/enrollment.hpp"

#include "support/chance.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace careway::enrollments {
namespace {

constexpr State states[]{
    State::identified, State::outreach, State::optedIn, State::optedOut, State::assessed, State::active, State::discharged};
constexpr Move moves[]{Move::beginOutreach, Move::recordAttempt, Move::optIn, Move::optOut, Move::beginAssessment, Move::completeAssessment,
    Move::activate, Move::discharge, Move::reinitiate};

const auto start = parseInstant("2026-01-05T15:00:00.000Z").value();

api::Program program()
{
    api::Program out;
    out.code = "case-management";
    out.contact.attempts = 3;
    out.contact.overDays = 10;
    out.timers = {{"assessment-begun", 30, "", api::TimerStart::eligibility, ""},
        {"assessment-completed", 60, "", api::TimerStart::eligibility, ""},
        {"health-risk-assessment-completed", 90, "", api::TimerStart::coverage, ""}};
    return out;
}

api::Enrollment fresh() { return enrollmentFor(program(), namedId("a member"), namedId("an enrollment"), Date{}, start); }

// What S2 says of a case, written down once more and otherwise: the way goes forward, out of it leads a discharge while it runs, and one
// may opt out of everything.
std::optional<State> modelled(State from, Move move)
{
    const bool in = from != State::optedOut && from != State::discharged;
    switch (move) {
    case Move::optOut: return from == State::discharged ? State::discharged : State::optedOut;
    case Move::discharge: return in ? std::optional(State::discharged) : std::nullopt;
    case Move::reinitiate: return in ? std::nullopt : std::optional(from);
    case Move::beginOutreach: return from == State::identified ? std::optional(State::outreach) : std::nullopt;
    case Move::optIn: return from == State::identified || from == State::outreach ? std::optional(State::optedIn) : std::nullopt;
    case Move::recordAttempt: return in && from != State::identified ? std::optional(from) : std::nullopt;
    case Move::beginAssessment: return from == State::optedIn ? std::optional(State::optedIn) : std::nullopt;
    case Move::completeAssessment: return from == State::optedIn ? std::optional(State::assessed) : std::nullopt;
    case Move::activate: return from == State::assessed ? std::optional(State::active) : std::nullopt;
    }
    return std::nullopt;
}

TEST(AnEnrollment, GoesFromEveryStateByEveryMoveWhereTheProgramSays)
{
    for (const auto from : states)
        for (const auto move : moves) {
            const auto to = after(from, move);
            EXPECT_EQ(to ? std::optional(*to) : std::nullopt, modelled(from, move))
                << static_cast<int>(from) << ' ' << static_cast<int>(move);
            if (!to) {
                EXPECT_EQ(to.error().kind, Error::Kind::conflict);
            }
        }
}

TEST(AnEnrollment, OnARandomWalkOfAHundredThousandMovesIsWhereTheModelIs)
{
    Chance chance;
    auto it = fresh();
    std::int64_t version = 1;
    for (int step = 0; step < 100'000; ++step) {
        const auto move = moves[static_cast<std::size_t>(chance.from(0, std::size(moves) - 1))];
        const auto expected = modelled(it.state, move);
        const auto next = moved(it, move, start + std::chrono::minutes(step));
        ASSERT_EQ(next.has_value(), expected.has_value()) << chance.seed() << ", step " << step;
        if (!next) continue;
        ASSERT_EQ(next->state, *expected) << chance.seed();
        ASSERT_EQ(next->version, ++version);
        for (const auto& timer : next->timers)
            ASSERT_EQ(timer.state == api::TimerState::running, !timer.endedAt) << chance.seed();
        if (!running(next->state)) {
            for (const auto& timer : next->timers)
                ASSERT_NE(timer.state, api::TimerState::running) << chance.seed();
            it = fresh(); // taken up again is another
            version = 1;
        } else it = *next;
    }
}

TEST(AnEnrollment, CountsItsTimersFromEligibilityAndFromTheFirstDayOfTheCoverage)
{
    const auto it = enrollmentFor(program(), namedId("a member"), namedId("an enrollment"), parseDate("2026-01-01"), start);
    EXPECT_EQ(text(it.timers.at(0).dueAt), "2026-02-04T15:00:00.000Z");
    EXPECT_EQ(text(it.timers.at(1).dueAt), "2026-03-06T15:00:00.000Z");
    EXPECT_EQ(text(it.timers.at(2).dueAt), "2026-04-01T00:00:00.000Z");
}

TEST(AMember, CountsAsNotReachedAfterEnoughAttemptsOnDifferentDaysAtDifferentHours)
{
    using Outcome = api::AttemptOutcome;
    const auto rule = program().contact;
    const auto tries = [](std::initializer_list<std::pair<const char*, Outcome>> all) {
        std::vector<Attempt> out;
        for (const auto& [at, outcome] : all)
            out.push_back({parseInstant(at).value(), outcome});
        return out;
    };
    const auto no = Outcome::noAnswer;
    const char* chicago = "America/Chicago";
    EXPECT_TRUE(
        beyondReach(rule, tries({{"2026-03-02T15:00:00Z", no}, {"2026-03-06T20:00:00Z", no}, {"2026-03-11T15:00:00Z", no}}), chicago));
    EXPECT_FALSE(beyondReach(rule, tries({{"2026-03-02T15:00:00Z", no}, {"2026-03-06T20:00:00Z", no}}), chicago)) << "two";
    EXPECT_FALSE(
        beyondReach(rule, tries({{"2026-03-02T15:00:00Z", no}, {"2026-03-06T20:00:00Z", no}, {"2026-03-10T15:00:00Z", no}}), chicago))
        << "nine days";
    EXPECT_FALSE(
        beyondReach(rule, tries({{"2026-03-02T15:00:00Z", no}, {"2026-03-06T15:10:00Z", no}, {"2026-03-07T15:20:00Z", no}}), chicago))
        << "always at nine";
    // After the clocks went forward fifteen hours UTC is ten in Chicago, and no longer nine.
    EXPECT_TRUE(
        beyondReach(rule, tries({{"2026-03-02T15:00:00Z", no}, {"2026-03-06T15:10:00Z", no}, {"2026-03-11T15:20:00Z", no}}), chicago));
    EXPECT_FALSE(beyondReach(
        rule, tries({{"2026-03-02T15:00:00Z", no}, {"2026-03-06T20:00:00Z", no}, {"2026-03-11T15:00:00Z", Outcome::reached}}), chicago));
    EXPECT_FALSE(beyondReach({}, tries({{"2026-03-02T15:00:00Z", no}}), chicago)) << "the program says nothing";
}

TEST(ADischarge, ForAnotherReasonSaysWhichAndForNoReachHasItsAttempts)
{
    const auto refused = discharged(fresh(), {api::DischargeReason::other, {}}, {}, {}, "America/Chicago", start);
    EXPECT_EQ(refused.error().violations.at(0).at, "/note");
    EXPECT_EQ(discharged(fresh(), {api::DischargeReason::unableToReach, {}}, program().contact, {}, "America/Chicago", start).error().code,
        "enrollments/not-beyond-reach");
    const auto done = discharged(fresh(), {api::DischargeReason::hospice, {}}, {}, {}, "America/Chicago", start);
    EXPECT_EQ(done->state, State::discharged);
    EXPECT_EQ(done->timers.at(0).state, api::TimerState::stopped);
}

} // namespace
} // namespace careway::enrollments
