#include "decision_clocks/clock.hpp"

#include "core/findings.hpp"
#include "core/zone.hpp"

#include <algorithm>
#include <array>

namespace careway::decision_clocks {

namespace {

using api::ClockState;
using api::DecisionUrgency;
using api::TimeSpan;
using api::TimeUnit;

// A rule's clock as it went up to a moment.
struct Run {
    Instant start; // it may lie ahead
    std::optional<Instant> due{}; // nothing before the start, and while it stands still
    std::optional<Instant> stillUntil{}; // in any case
    int extensions = 0; // that counted
    bool tolled = false; // it stands still, or stood
};

std::optional<Instant> upTo(const std::optional<Instant>& fact, Instant now) { return fact && *fact <= now ? fact : std::nullopt; }

Course upTo(Course course, Instant now)
{
    course.statementAt = upTo(course.statementAt, now);
    course.informationAskedAt = upTo(course.informationAskedAt, now);
    course.informationAt = upTo(course.informationAt, now);
    course.expeditedAt = upTo(course.expeditedAt, now);
    course.standardAgainAt = upTo(course.standardAgainAt, now);
    std::erase_if(course.extensions, [&](const Extension& each) { return each.grantedAt > now; });
    return course;
}

Instant startOf(const Rule& rule, const Course& course, std::string_view zone)
{
    if (rule.starts == api::ClockStart::received) return course.receivedAt;
    const auto anyway = after(course.receivedAt, *rule.statementWait, zone);
    return std::max(course.receivedAt, std::min(course.statementAt.value_or(anyway), anyway));
}

// Days are added at once: on the way none of them must be moved by a leap of the clocks.
Instant dueAfter(const Rule& rule, Instant start, int extension, std::string_view zone)
{
    if (extension == 0) return after(start, rule.decideWithin, zone);
    const auto& more = rule.extension->within;
    if (more.unit == rule.decideWithin.unit) return after(start, {rule.decideWithin.amount + extension, more.unit}, zone);
    return after(after(start, rule.decideWithin, zone), {extension, more.unit}, zone);
}

// One that was granted too late, or once too often, gives no time.
void extend(Run& run, const Rule& rule, const Course& course, std::string_view zone)
{
    run.due = dueAfter(rule, run.start, 0, zone);
    int sum = 0;
    for (const auto& each : course.extensions) {
        if (!rule.extension || run.extensions == rule.extension->times) return;
        if (each.grantedAt < run.start || each.grantedAt > *run.due) continue;
        sum += std::min(each.amount.value_or(rule.extension->within.amount), rule.extension->within.amount);
        ++run.extensions;
        run.due = dueAfter(rule, run.start, sum, zone);
    }
}

// What is missing when the clock starts counts as asked for then; asked for too late it stops nothing.
void toll(Run& run, const Rule& rule, const Course& course, std::string_view zone, Instant now)
{
    if (!rule.tolling || !course.informationAskedAt) return;
    const auto& tolling = *rule.tolling;
    const auto asked = std::max(*course.informationAskedAt, run.start);
    if (asked > *run.due || (tolling.askWithin && asked > after(run.start, *tolling.askWithin, zone))) return;
    const auto end = after(*course.informationAskedAt, tolling.completeWithin, zone);
    const auto resumes = std::min(course.informationAt.value_or(end), end);
    if (resumes <= asked) return;
    run.tolled = true;
    if (now < resumes) {
        run.due.reset();
        run.stillUntil = resumes;
    } else {
        run.due = after(resumes, tolling.decideWithin, zone);
    }
}

Run runOf(const Rule& rule, const Course& course, Instant notBefore, std::string_view zone, Instant now)
{
    Run out{std::max(startOf(rule, course, zone), notBefore)};
    if (now < out.start) return out;
    extend(out, rule, course, zone);
    toll(out, rule, course, zone, now);
    return out;
}

bool expedited(const Clock& clock, const Course& course)
{
    if (clock.standard == nullptr) return true;
    return clock.expedited != nullptr && course.expeditedAt && !course.standardAgainAt;
}

const Rule& ruleOf(const Clock& clock, const Course& course) { return expedited(clock, course) ? *clock.expedited : *clock.standard; }

// Hurried, it must not be due later than it was.
Run runOf(const Clock& clock, const Course& course, std::string_view zone, Instant now)
{
    if (!expedited(clock, course)) return runOf(*clock.standard, course, course.receivedAt, zone, now);
    auto out = runOf(*clock.expedited, course, course.expeditedAt.value_or(course.receivedAt), zone, now);
    if (clock.standard == nullptr || !out.due) return out;
    const auto was = runOf(*clock.standard, course, course.receivedAt, zone, now);
    if (was.due) out.due = std::min(*out.due, *was.due);
    return out;
}

ClockState stateOf(const Run& run, Instant now)
{
    if (now < run.start) return ClockState::waiting;
    if (!run.due) return ClockState::standingStill;
    return now <= *run.due ? ClockState::running : ClockState::late;
}

} // namespace

api::ClockReading read(const Clock& clock, const Course& whole, std::string_view zone, Instant now)
{
    const auto course = upTo(whole, now);
    const auto& rule = ruleOf(clock, course);
    const auto run = runOf(clock, course, zone, now);
    api::ClockReading out;
    out.state = stateOf(run, now);
    out.urgency = rule.urgency;
    out.citation = rule.citation;
    if (out.state == ClockState::waiting) {
        out.startsBy = run.start;
        return out;
    }
    out.startedAt = run.start;
    out.resumesBy = run.stillUntil;
    if (rule.tolling && rule.tolling->askWithin && !course.informationAskedAt) out.askBy = after(run.start, *rule.tolling->askWithin, zone);
    if (!run.due) return out;
    out.dueAt = run.due;
    out.secondsLeft = std::chrono::floor<std::chrono::seconds>(*run.due - now).count();
    out.warnAt = *run.due - (*run.due - run.start) * rule.warnPercent / 100;
    if (out.state != ClockState::late) return out;
    out.consequence = rule.onBreach;
    if (rule.onBreach == api::BreachConsequence::forwarded)
        out.forwardBy = rule.forwardWithin ? after(*run.due, *rule.forwardWithin, zone) : *run.due;
    return out;
}

std::optional<Instant> nextChange(const api::ClockReading& reading, Instant now)
{
    auto late = reading.dueAt;
    if (late) *late += std::chrono::milliseconds(1); // at the very moment it is in time
    std::optional<Instant> out;
    for (const auto& each : std::array{reading.startsBy, reading.resumesBy, reading.warnAt, late})
        if (each && *each > now && (!out || *each < *out)) out = each;
    return out;
}

Result<void> mayExtend(
    const Clock& clock, const Course& whole, api::ExtensionAsker asker, std::optional<int> amount, std::string_view zone, Instant now)
{
    using Kind = Error::Kind;
    const auto course = upTo(whole, now);
    const auto& extension = ruleOf(clock, course).extension;
    if (!extension) return fail(Kind::conflict, "decision-clocks/no-extension", "The law gives no more time for it.");
    if (std::find(extension->askedBy.begin(), extension->askedBy.end(), asker) == extension->askedBy.end())
        return fail(Kind::conflict, "decision-clocks/not-theirs-to-extend", "It is not for them to ask for more time.");
    const auto run = runOf(clock, course, zone, now);
    switch (stateOf(run, now)) {
    case ClockState::waiting: return fail(Kind::conflict, "decision-clocks/not-started", "Its time has not begun.");
    case ClockState::late: return fail(Kind::conflict, "decision-clocks/over", "Its time is over.");
    case ClockState::standingStill:
    case ClockState::running: break;
    }
    if (run.tolled || run.extensions >= extension->times)
        return fail(Kind::conflict, "decision-clocks/already-extended", "It has had the more time that the law gives.");
    Findings found("decision-clocks");
    found.want(!amount || (*amount >= 1 && *amount <= extension->within.amount), "/amount", "too-long",
        "must be 1 to " + std::to_string(extension->within.amount));
    return std::move(found).result("It cannot be extended so.");
}

Instant after(Instant from, const TimeSpan& span, std::string_view zone)
{
    if (span.unit == TimeUnit::hours) return from + std::chrono::hours(span.amount);
    const auto local = localTime(from, zone);
    Date day;
    if (span.unit == TimeUnit::calendarDays) {
        day = std::chrono::sys_days(local.day) + std::chrono::days(span.amount);
    } else {
        day = local.day + std::chrono::months(span.amount);
        if (!day.ok()) day = day.year() / day.month() / std::chrono::last;
    }
    const auto minute = instantOf(day, local.sinceMidnight, zone);
    const bool leapt = localTime(minute, zone).sinceMidnight != local.sinceMidnight;
    return leapt ? minute : minute + (from - std::chrono::floor<std::chrono::minutes>(from));
}

} // namespace careway::decision_clocks
