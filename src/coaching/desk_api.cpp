#include "coaching/desk_api.hpp"

#include "enrollments/standing.hpp"
#include "members/roll.hpp"
#include "programs/catalogue.hpp"

namespace careway::coaching {

namespace {

bool takesPart(api::EnrollmentState state)
{
    using State = api::EnrollmentState;
    return state == State::optedIn || state == State::assessed || state == State::active;
}

} // namespace

void refuseUnknown() { refuse(Error::Kind::not_found, "coaching/not-found", "There is no such thing."); }

void mustCoach(const access::Caller& caller)
{
    if (caller.role != access::Role::careManager || !caller.staffId)
        refuse(Error::Kind::forbidden, "coaching/for-staff", "This is for those who do the plan's care management.");
}

void mustKeepUp(Work& work, const Id& memberId)
{
    if (!work.gate.covers(work.permit(access::Content::upkeep), memberId)) refuseUnknown();
}

void saw(Work& work, const access::Sight& sight, access::Labels labels)
{
    const auto thing = access::ownWork(labels);
    if (!sight.pathTo(thing)) refuseUnknown();
    access::Witness witness(sight);
    static_cast<void>(witness.saw(thing));
    witness.tell(work.trail());
}

Setting settingOf(Work& work, const Id& enrollmentId)
{
    const auto sight = work.gate.sightOf(work.caller(), "enrollment", enrollmentId);
    if (sight.blind()) refuseUnknown();
    mustKeepUp(work, *sight.memberId());
    members::oneAtATime(work.sql, *sight.memberId());
    const auto standing = found(enrollments::standingOf(work.sql, enrollmentId));
    if (!sight.pathTo(access::ownWork(standing.labels))) refuseUnknown();
    work.concerns(standing.memberId);
    if (!takesPart(standing.state))
        refuse(Error::Kind::conflict, "coaching/not-in-program",
            "The member does not take part in the program now: they have not agreed to it, or it is over.");
    auto program = programs::programOn(work.sql, standing.program, dayOf(work.now));
    if (!program) refuse(Error::Kind::conflict, "coaching/program-over", "The program is offered no more.");
    return {standing.memberId, standing.id, standing.state, standing.managerId, standing.labels, std::move(*program)};
}

} // namespace careway::coaching
