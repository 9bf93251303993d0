#include "continuity/continuity_rule.hpp"

#include <algorithm>
#include <stdexcept>

namespace careway::continuity {

namespace {

using api::ContinuityObstacle;
using api::ContinuityOccasion;
using std::chrono::days;
using std::chrono::sys_days;

Date later(Date day, days by) { return sys_days(day) + by; }

template <typename T> bool contains(const std::vector<T>& list, const T& one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

bool holdsOn(Date from, const std::optional<Date>& to, Date day) { return from <= day && (!to || *to >= day); }

std::string folded(const std::string& code)
{
    std::string out;
    for (const auto each : code)
        if (each != '.') out += static_cast<char>(each >= 'a' && each <= 'z' ? each - 'a' + 'A' : each);
    return out;
}

std::string_view wordsOf(ContinuityObstacle obstacle)
{
    switch (obstacle) {
    case ContinuityObstacle::noMemberThen: return "The member came to the plan after the provider had left";
    case ContinuityObstacle::otherProvider: return "It is for the provider of the course of treatment alone";
    case ContinuityObstacle::otherCode: return "The code is none of those of the course of treatment";
    case ContinuityObstacle::endedByOther: return "The plan owes nothing where it ended the contract itself";
    case ContinuityObstacle::cause: return "It is not for a contract that ended for this cause";
    case ContinuityObstacle::kind: return "It is not for a course of treatment of this kind";
    case ContinuityObstacle::trimester: return "The pregnancy is in none of the trimesters that it asks for on that day";
    case ContinuityObstacle::treatmentOver: return "The treatment ends before the window would begin";
    case ContinuityObstacle::startedAfter: return "It was begun too late: after the provider had left, or the member had come to the plan";
    case ContinuityObstacle::replaced: return "A new plan of care stands in its place";
    case ContinuityObstacle::notElected: return "The member has not asked for it";
    case ContinuityObstacle::notYet: return "The window opens after that day";
    case ContinuityObstacle::over: return "The window has closed before that day";
    }
    return "";
}

/// One rule, asked of one subject on one occasion.
class Inquiry {
public:
    Inquiry(const Book& book, const Rule& rule, const Subject& subject, const Membership& membership, const Leaving* leaving,
        const Question& question)
        : book_(book)
        , rule_(rule)
        , subject_(subject)
        , membership_(membership)
        , leaving_(leaving)
        , question_(question)
    {
    }

    [[nodiscard]] bool inForce() const { return holdsOn(rule_.effectiveFrom, rule_.effectiveTo, occasionDay()); }

    [[nodiscard]] api::ContinuityFinding finding() const
    {
        api::ContinuityFinding out;
        out.rule = rule_.rule;
        out.occasion = rule_.occasion;
        out.subjectId = subject_.id;
        out.lineOfBusiness = rule_.lineOfBusiness;
        out.citation = rule_.citation;
        auto obstacle = leaving_ != nullptr ? ofLeaving() : ofEnrollment();
        if (!obstacle) obstacle = ofSubject();
        if (!obstacle) obstacle = measured(out);
        out.applies = !obstacle;
        out.obstacle = obstacle;
        out.reason = obstacle ? std::string(wordsOf(*obstacle)) : rule_.reason;
        return out;
    }

private:
    [[nodiscard]] Date occasionDay() const { return leaving_ != nullptr ? leaving_->endsOn : membership_.enrolledOn; }

    // The day from which the days are counted, which is the first of them.
    [[nodiscard]] Date begin() const
    {
        switch (rule_.countsFrom) {
        case CountsFrom::termination: return later(leaving_->endsOn, days(1));
        case CountsFrom::notice: return leaving_->noticedOn;
        case CountsFrom::enrollment: break;
        }
        return membership_.enrolledOn;
    }

    [[nodiscard]] bool ofItsCodes() const
    {
        return !question_.coding
            || std::any_of(subject_.codes.begin(), subject_.codes.end(), [&](const auto& each) { return same(each, *question_.coding); });
    }

    [[nodiscard]] std::optional<ContinuityObstacle> ofLeaving() const
    {
        if (membership_.enrolledOn > leaving_->endsOn) return ContinuityObstacle::noMemberThen;
        if (question_.providerId != leaving_->providerId) return ContinuityObstacle::otherProvider;
        if (!contains(rule_.endedBy, leaving_->endedBy)) return ContinuityObstacle::endedByOther;
        if (!contains(rule_.causes, leaving_->cause)) return ContinuityObstacle::cause;
        if (subject_.startedOn > leaving_->endsOn) return ContinuityObstacle::startedAfter;
        if (!subject_.codes.empty() && !ofItsCodes()) return ContinuityObstacle::otherCode;
        return std::nullopt;
    }

    // Of who is new: what names its codes goes on whoever does it, else with the same provider alone.
    [[nodiscard]] std::optional<ContinuityObstacle> ofEnrollment() const
    {
        if (subject_.startedOn >= membership_.enrolledOn) return ContinuityObstacle::startedAfter;
        if (!subject_.codes.empty()) return ofItsCodes() ? std::nullopt : std::optional(ContinuityObstacle::otherCode);
        if (!subject_.providerId || question_.providerId != subject_.providerId) return ContinuityObstacle::otherProvider;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ContinuityObstacle> ofSubject() const
    {
        if (!rule_.kinds.empty() && !contains(rule_.kinds, subject_.kind)) return ContinuityObstacle::kind;
        if (rule_.trimesters.empty()) return std::nullopt;
        const auto day = rule_.countsFrom == CountsFrom::termination ? leaving_->endsOn : begin();
        if (!subject_.pregnancy || !contains(rule_.trimesters, trimesterOn(*subject_.pregnancy, day, book_)))
            return ContinuityObstacle::trimester;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Date> lastOfDays() const
    {
        if (!rule_.days) return std::nullopt;
        return later(begin(), days(*rule_.days - 1));
    }

    [[nodiscard]] std::optional<Date> lastOfCause() const
    {
        switch (rule_.through) {
        case Through::treatment: return subject_.endsOn;
        case Through::newPlan: return subject_.replacedOn;
        case Through::postpartum: break;
        }
        if (!subject_.pregnancy) return std::nullopt;
        return later(subject_.pregnancy->deliveredOn.value_or(subject_.pregnancy->dueOn), book_.measure("postpartum", occasionDay()));
    }

    // From when to when, and whether the day is within.
    std::optional<ContinuityObstacle> measured(api::ContinuityFinding& out) const
    {
        const auto first = leaving_ != nullptr ? later(leaving_->endsOn, days(1)) : membership_.enrolledOn;
        const auto counted = lastOfDays(), caused = lastOfCause();
        if (!counted && !caused) return ContinuityObstacle::kind; // nothing would end it
        const bool cut = caused && (!counted || *caused < *counted);
        const auto last = cut ? *caused : *counted;
        if (last < first) {
            if (!cut) return ContinuityObstacle::over;
            return rule_.through == Through::newPlan ? ContinuityObstacle::replaced : ContinuityObstacle::treatmentOver;
        }
        out.startsOn = first;
        out.endsOn = last;
        if (rule_.elected && !question_.asIfElected && (leaving_ == nullptr || !contains(leaving_->electedCourses, subject_.id)))
            return ContinuityObstacle::notElected;
        if (question_.day < first) return ContinuityObstacle::notYet;
        if (question_.day > last) return ContinuityObstacle::over;
        return std::nullopt;
    }

    const Book& book_;
    const Rule& rule_;
    const Subject& subject_;
    const Membership& membership_;
    const Leaving* leaving_;
    const Question& question_;
};

bool isAbout(const Rule& rule, const Subject& subject) { return (rule.occasion == ContinuityOccasion::honoredPlan) == subject.honored; }

} // namespace

std::chrono::days Book::measure(std::string_view name, Date day) const
{
    const auto found = std::find_if(measures.begin(), measures.end(),
        [&](const auto& each) { return each.measure == name && holdsOn(each.effectiveFrom, each.effectiveTo, day); });
    if (found == measures.end())
        throw std::logic_error("there is no measure " + std::string(name) + " of continuity on the day: careway seed loads them");
    return std::chrono::days(found->days);
}

Subject subjectOf(const api::TreatmentCourse& course)
{
    return {course.id, false, course.providerId, course.codes, course.kind, course.startedOn,
        course.endedOn ? course.endedOn : course.expectedEndOn, course.pregnancy};
}

Subject subjectOf(const api::HonoredPlan& plan)
{
    Subject out;
    out.id = plan.id;
    out.honored = true;
    out.codes = plan.codes;
    out.startedOn = plan.startedOn;
    out.endsOn = plan.orderedUntil;
    out.replacedOn = plan.replacedOn;
    return out;
}

Leaving leavingOf(const api::Departure& departure, const std::optional<Date>& noticedOn)
{
    return {departure.providerId, departure.endsOn, noticedOn.value_or(departure.noticedOn), departure.endedBy, departure.cause, {}};
}

int trimesterOn(const api::Pregnancy& pregnancy, Date day, const Book& book)
{
    if (pregnancy.deliveredOn && *pregnancy.deliveredOn <= day) return 0;
    const auto age = book.measure("gestation", day) - (sys_days(pregnancy.dueOn) - sys_days(day));
    if (age < std::chrono::days(0)) return 0;
    if (age < book.measure("second-trimester", day)) return 1;
    return age < book.measure("third-trimester", day) ? 2 : 3;
}

bool same(const api::Coding& a, const api::Coding& b) { return a.system == b.system && folded(a.code) == folded(b.code); }

std::vector<api::ContinuityFinding> findingsOf(
    const Book& book, const Subject& subject, std::span<const Leaving> leavings, const Person& person, const Question& question)
{
    std::vector<api::ContinuityFinding> out;
    const auto ask = [&](const Rule& rule, const Membership& membership, const Leaving* leaving) {
        const Inquiry inquiry(book, rule, subject, membership, leaving, question);
        if (inquiry.inForce()) out.push_back(inquiry.finding());
    };
    for (const auto& rule : book.rules) {
        if (!isAbout(rule, subject) || (!rule.state.empty() && rule.state != person.state)) continue;
        for (const auto& membership : person.memberships) {
            if (membership.lineOfBusiness != rule.lineOfBusiness) continue;
            if (rule.occasion != ContinuityOccasion::departure) ask(rule, membership, nullptr);
            else
                for (const auto& leaving : leavings)
                    if (leaving.providerId == subject.providerId) ask(rule, membership, &leaving);
        }
    }
    return out;
}

std::optional<api::ContinuityFinding> longestOf(std::span<const api::ContinuityFinding> findings)
{
    std::optional<api::ContinuityFinding> out;
    for (const auto& each : findings)
        if (each.applies && (!out || *each.endsOn > *out->endsOn)) out = each;
    return out;
}

} // namespace careway::continuity
