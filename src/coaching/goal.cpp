#include "coaching/goal.hpp"

#include "coaching/findings.hpp"

namespace careway::coaching {

namespace {

api::CoachingGoalState stateAfter(api::CoachingGoalOutcome outcome)
{
    switch (outcome) {
    case api::CoachingGoalOutcome::met: return api::CoachingGoalState::met;
    case api::CoachingGoalOutcome::notMet: return api::CoachingGoalState::notMet;
    case api::CoachingGoalOutcome::dropped: break;
    }
    return api::CoachingGoalState::dropped;
}

} // namespace

Result<api::CoachingGoal> goalFrom(
    const api::NewCoachingGoal& asked, const Setting& of, const access::Caller& by, const Id& id, Instant now)
{
    Findings found;
    found.want(!asked.targetOn || *asked.targetOn >= dayOf(now), "/targetOn", "past", "must not lie behind");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    auto out = begun<api::CoachingGoal>(of, id, now);
    out.text = asked.text;
    out.measure = asked.measure;
    out.targetOn = asked.targetOn;
    out.state = api::CoachingGoalState::open;
    out.setBy = actingParty(by);
    return out;
}

Result<api::CoachingGoal> closed(api::CoachingGoal goal, const api::CoachingGoalClosing& closing, Instant now)
{
    if (goal.state != api::CoachingGoalState::open)
        return fail(Error::Kind::conflict, "coaching/closed-already", "This goal is closed: a new one can be set.");
    goal.state = stateAfter(closing.outcome);
    goal.closing = api::CoachingClosing{closing.note, now};
    touch(goal, now);
    return goal;
}

} // namespace careway::coaching
