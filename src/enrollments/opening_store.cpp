#include "enrollments/opening_store.hpp"

#include "access/grant.hpp"
#include "enrollments/management_store.hpp"
#include "members/profile.hpp"
#include "programs/catalogue.hpp"
#include "staff/roster.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"

namespace careway::enrollments {

namespace {

// The first day of the coverage that makes them eligible.
std::optional<Date> coveredSince(sql::Session& session, const Id& memberId, const api::Program& program, Date day)
{
    std::optional<Date> out;
    const auto& lines = program.eligibility.linesOfBusiness;
    for (const auto& each : members::coversOn(session, access::Grant::system("when a timer begins"), memberId, day))
        if (lines.empty() || std::find(lines.begin(), lines.end(), each.lineOfBusiness) != lines.end())
            out = out ? std::min(*out, each.startsOn) : each.startsOn;
    return out;
}

// What a Special Needs Plan owes (42 CFR 422.101(f)) is to be done whether the member takes part or not: its task goes on after an opt-out.
void giveWhatIsOwed(sql::Session& session, const access::Caller& by, const Labelled<api::Enrollment>& enrollment, Instant now)
{
    const auto& it = enrollment.it;
    for (const auto& timer : it.timers)
        if (timer.code == "health-risk-assessment-completed")
            tasks::open(session, by,
                {"health-risk-assessment", it.memberId, enrollment.labels, it.program, it.id, {}, it.managerId, timer.dueAt}, now);
}

} // namespace

Labelled<api::Enrollment> open(sql::Session& session, const access::Caller& by, const Opening& opening, Instant now)
{
    const auto& program = opening.program;
    Labelled<api::Enrollment> out;
    out.labels = programs::labelsOf(program);
    out.it = enrollmentFor(program, opening.memberId, newId(now), coveredSince(session, opening.memberId, program, dayOf(now)), now);
    out.it.previousId = opening.previousId;
    out.it.team = staff::teamFor(session, program.code);
    if (out.it.team) out.it.managerId = staff::leastBusy(session, *out.it.team);
    if (!out.it.managerId && by.role == access::Role::careManager) out.it.managerId = by.staffId;
    EnrollmentStore{session}.insert(out.it, out.labels, program);
    beginManagement(session, out.it, now);
    timeline::tell(session, by,
        {opening.previousId ? "enrollment.reinitiated" : "enrollment.identified", out.it.memberId, out.labels, program.code, out.it.id, {},
            opening.causeId},
        now);
    giveWhatIsOwed(session, by, out, now);
    return out;
}

} // namespace careway::enrollments
