#include "enrollments/enrollment.hpp"

#include "core/zone.hpp"
#include "json/column.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace careway::enrollments {

namespace {

struct Leads {
    State from;
    Move move;
    State to;
};

// Opting out is a right from everywhere: of what is over it is kept as the member's word on the program, and how it ended stays. Taking
// somebody up again opens another enrollment, and this one stays as it is.
constexpr std::array lines{
    Leads{State::identified, Move::beginOutreach, State::outreach},
    Leads{State::identified, Move::optIn, State::optedIn},
    Leads{State::identified, Move::optOut, State::optedOut},
    Leads{State::identified, Move::discharge, State::discharged},
    Leads{State::outreach, Move::recordAttempt, State::outreach},
    Leads{State::outreach, Move::optIn, State::optedIn},
    Leads{State::outreach, Move::optOut, State::optedOut},
    Leads{State::outreach, Move::discharge, State::discharged},
    Leads{State::optedIn, Move::recordAttempt, State::optedIn},
    Leads{State::optedIn, Move::beginAssessment, State::optedIn},
    Leads{State::optedIn, Move::completeAssessment, State::assessed},
    Leads{State::optedIn, Move::optOut, State::optedOut},
    Leads{State::optedIn, Move::discharge, State::discharged},
    Leads{State::assessed, Move::recordAttempt, State::assessed},
    Leads{State::assessed, Move::activate, State::active},
    Leads{State::assessed, Move::optOut, State::optedOut},
    Leads{State::assessed, Move::discharge, State::discharged},
    Leads{State::active, Move::recordAttempt, State::active},
    Leads{State::active, Move::optOut, State::optedOut},
    Leads{State::active, Move::discharge, State::discharged},
    Leads{State::optedOut, Move::optOut, State::optedOut},
    Leads{State::optedOut, Move::reinitiate, State::optedOut},
    Leads{State::discharged, Move::optOut, State::discharged},
    Leads{State::discharged, Move::reinitiate, State::discharged},
};

// What the codes of timers stand for: the move that meets each.
struct Meets {
    std::string_view code;
    Move move;
};
constexpr std::array meetings{
    Meets{"assessment-begun", Move::beginAssessment},
    Meets{"assessment-begun", Move::completeAssessment},
    Meets{"assessment-completed", Move::completeAssessment},
    Meets{"health-risk-assessment-completed", Move::completeAssessment},
};

bool meets(std::string_view code, Move move)
{
    return std::any_of(meetings.begin(), meetings.end(), [&](const auto& each) { return each.code == code && each.move == move; });
}

std::string listOf(const std::vector<Move>& moves)
{
    std::string out;
    for (const auto each : moves)
        out += (out.empty() ? "" : ", ") + json::toColumn(each);
    return out;
}

} // namespace

std::vector<Move> movesFrom(State state)
{
    std::vector<Move> out;
    for (const auto& each : lines)
        if (each.from == state) out.push_back(each.move);
    return out;
}

Result<State> after(State state, Move move)
{
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const auto& each) { return each.from == state && each.move == move; });
    if (line != lines.end()) return line->to;
    return fail(Error::Kind::conflict, "enrollments/illegal-move",
        "From " + json::toColumn(state) + " the legal moves are: " + listOf(movesFrom(state)) + ".");
}

bool running(State state) { return state != State::optedOut && state != State::discharged; }

api::Enrollment enrollmentFor(const api::Program& program, const Id& memberId, const Id& id, std::optional<Date> coveredSince, Instant now)
{
    api::Enrollment out;
    out.id = id;
    out.version = 1;
    out.memberId = memberId;
    out.program = program.code;
    out.state = State::identified;
    out.eligibleAt = out.createdAt = out.updatedAt = now;
    for (const auto& each : program.timers) {
        const bool ofCoverage = each.counts == api::TimerStart::coverage && coveredSince;
        const auto from = ofCoverage ? startOf(*coveredSince) : now;
        out.timers.push_back({each.code, from + std::chrono::days(each.days), api::TimerState::running, std::nullopt});
    }
    return out;
}

Result<api::Enrollment> moved(api::Enrollment enrollment, Move move, Instant now)
{
    const auto to = after(enrollment.state, move);
    if (!to) return tl::unexpected(to.error());
    enrollment.state = *to;
    for (auto& timer : enrollment.timers) {
        const bool stops = !running(*to) && timer.state == api::TimerState::running;
        const bool met = meets(timer.code, move) && (timer.state == api::TimerState::running || !timer.endedAt);
        if (met && timer.state == api::TimerState::running) timer.state = api::TimerState::met; // one that was missed stays so, done late
        else if (stops) timer.state = api::TimerState::stopped;
        if (met || stops) timer.endedAt = now;
    }
    if (move == Move::recordAttempt) ++enrollment.attempts;
    ++enrollment.version;
    enrollment.updatedAt = now;
    return enrollment;
}

bool beyondReach(const api::ContactRule& rule, std::span<const Attempt> attempts, std::string_view zone)
{
    if (!rule.attempts || !rule.overDays || attempts.empty()) return false;
    std::set<Date> days;
    std::set<std::chrono::hours> hours;
    Instant first = attempts.front().at, last = first;
    for (const auto& each : attempts) {
        if (each.outcome == api::AttemptOutcome::reached) return false;
        const auto local = localTime(each.at, zone);
        days.insert(local.day);
        hours.insert(std::chrono::floor<std::chrono::hours>(local.sinceMidnight));
        first = std::min(first, each.at);
        last = std::max(last, each.at);
    }
    const auto enough = static_cast<std::size_t>(*rule.attempts);
    return days.size() >= enough && hours.size() >= std::min<std::size_t>(enough, 2)
        && std::chrono::sys_days(localTime(last, zone).day) - std::chrono::sys_days(localTime(first, zone).day)
        >= std::chrono::days(*rule.overDays - 1);
}

Result<api::Enrollment> discharged(api::Enrollment enrollment, const api::NewDischarge& how, const api::ContactRule& rule,
    std::span<const Attempt> attempts, std::string_view zone, Instant now)
{
    if (how.reason == api::DischargeReason::other && !how.note)
        return tl::unexpected(Error{Error::Kind::rule_broken, "enrollments/rule-broken", "The discharge lacks something.",
            {{Violation::Place::body, "/note", "enrollments/note-missing", "must say why, for the reason other"}}});
    if (how.reason == api::DischargeReason::unableToReach && !beyondReach(rule, attempts, zone))
        return fail(Error::Kind::conflict, "enrollments/not-beyond-reach",
            rule.attempts && rule.overDays ? "The program asks for " + std::to_string(*rule.attempts)
                    + " attempts that did not reach them, on "
                      "different days and at different hours, over "
                    + std::to_string(*rule.overDays) + " days."
                                           : "The program does not say when a member counts as not reached.");
    auto out = moved(std::move(enrollment), Move::discharge, now);
    if (out) out->discharge = api::Discharge{how.reason, how.note, now};
    return out;
}

api::Enrollment shown(api::Enrollment enrollment)
{
    enrollment.next = movesFrom(enrollment.state);
    return enrollment;
}

} // namespace careway::enrollments
