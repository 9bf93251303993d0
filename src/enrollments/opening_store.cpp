#include "enrollments/opening_store.hpp"

#include "access/grant.hpp"
#include "enrollments/management_store.hpp"
#include "members/profile.hpp"
#include "programs/catalogue.hpp"
#include "staff/roster.hpp"
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
    return out;
}

} // namespace careway::enrollments
