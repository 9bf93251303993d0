#include "coaching/call.hpp"

#include "coaching/findings.hpp"
#include "coaching/quiet_hours.hpp"
#include "json/column.hpp"

#include <algorithm>

namespace careway::coaching {

namespace {

using api::CoachingCallPurpose;
using api::CoachingCallState;
using api::EnrollmentState;

bool assessed(EnrollmentState state) { return state == EnrollmentState::assessed || state == EnrollmentState::active; }

Result<void> mayCall(const api::Program& program, const Occasion& occasion)
{
    if (program.contact.memberPush == api::Permission::never)
        return fail(Error::Kind::conflict, "coaching/never-called", "The program never approaches the member of its own accord.");
    const auto& channels = program.contact.channels;
    if (std::find(channels.begin(), channels.end(), api::ProgramChannel::phone) == channels.end())
        return fail(Error::Kind::conflict, "coaching/not-by-phone", "The program does not call its members.");
    if (!occasion.byPhone)
        return fail(Error::Kind::conflict, "coaching/not-by-phone",
            "The member wants to be reached otherwise than by telephone (45 CFR 164.522(b)).");
    return {};
}

// First the assessment, then so many coaching calls as the program says, then follow-ups as they are needed.
void followsThePlan(Findings& found, const api::NewCoachingCall& asked, const Setting& of, const Tally& tally)
{
    const auto& plan = of.program.calls;
    switch (asked.purpose) {
    case CoachingCallPurpose::initialAssessment:
        found.want(plan.initialAssessment, "/purpose", "no-initial-assessment", "the program begins without one");
        found.want(tally.initialAssessments == 0, "/purpose", "one-already", "there is one already");
        break;
    case CoachingCallPurpose::coaching:
        found.want(!plan.initialAssessment || tally.initialAssessments > 0 || assessed(of.state), "/purpose", "too-early",
            "comes after the initial assessment");
        if (plan.maximum)
            found.want(tally.coachings < *plan.maximum || asked.reason, "/reason", "beyond-plan",
                "must be given: the program plans " + std::to_string(*plan.maximum) + " coaching calls");
        break;
    case CoachingCallPurpose::followUp:
        found.want(plan.followUps != api::FollowUps::none, "/purpose", "no-follow-ups", "the program has none");
        found.want(tally.coachings >= plan.minimum.value_or(0), "/purpose", "too-early",
            "comes after at least " + std::to_string(plan.minimum.value_or(0)) + " coaching calls");
        break;
    }
}

void isAtAGoodTime(Findings& found, const api::NewCoachingCall& asked, const Occasion& occasion, Instant now)
{
    found.want(asked.plannedAt > now, "/plannedAt", "past", "must lie ahead");
    const auto next = nextCallTime(occasion.quietHours, occasion.zone, asked.plannedAt, std::chrono::minutes(asked.minutes));
    found.want(next == asked.plannedAt, "/plannedAt", "quiet-hours",
        next ? "reaches into quiet hours, the member's own or the plan's; the next time for it is " + text(*next)
             : "reaches into quiet hours, which leave no time for a call of this length");
}

Result<void> mustBePlanned(const api::CoachingCall& call)
{
    if (call.state == CoachingCallState::planned) return {};
    return fail(Error::Kind::conflict, "coaching/not-planned", "This call is " + json::toColumn(call.state) + '.');
}

} // namespace

bool byPhone(const Confidence& confidence)
{
    return confidence.contact ? confidence.contact->system == api::ContactSystem::phone : !confidence.address;
}

api::CoachingCallReach reachedBy(const Confidence& confidence, const std::vector<api::Contact>& own)
{
    api::CoachingCallReach out;
    out.voiceMail = confidence.voiceMail;
    if (!byPhone(confidence)) return out;
    const auto phone = std::find_if(own.begin(), own.end(), [](const auto& each) { return each.system == api::ContactSystem::phone; });
    if (confidence.contact) out.number = confidence.contact->value;
    else if (phone != own.end()) out.number = phone->value;
    return out;
}

Result<api::CoachingCall> planned(const api::NewCoachingCall& asked, const Setting& of, const Occasion& occasion, const Id& id, Instant now)
{
    if (auto may = mayCall(of.program, occasion); !may) return tl::unexpected(std::move(may.error()));
    Findings found;
    followsThePlan(found, asked, of, occasion.tally);
    isAtAGoodTime(found, asked, occasion, now);
    found.want(occasion.callerWorks, "/callerId", "unknown-staff", "is nobody of the staff");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    auto out = begun<api::CoachingCall>(of, id, now);
    out.purpose = asked.purpose;
    out.state = CoachingCallState::planned;
    out.plannedAt = asked.plannedAt;
    out.minutes = asked.minutes;
    out.reason = asked.reason;
    out.callerId = asked.callerId;
    return out;
}

Result<api::CoachingCall> concluded(api::CoachingCall call, const api::CoachingCallConclusion& how, Instant now)
{
    if (auto may = mustBePlanned(call); !may) return tl::unexpected(std::move(may.error()));
    Findings found;
    found.want(how.at <= now, "/at", "future", "must not lie ahead");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    call.state = how.outcome == api::CoachingCallOutcome::held ? CoachingCallState::held : CoachingCallState::missed;
    call.takenPlaceAt = how.at;
    touch(call, now);
    return call;
}

Result<api::CoachingCall> cancelled(api::CoachingCall call, const api::CoachingCallCancellation& why, Instant now)
{
    if (auto may = mustBePlanned(call); !may) return tl::unexpected(std::move(may.error()));
    call.state = CoachingCallState::cancelled;
    call.cancellation = why.reason;
    touch(call, now);
    return call;
}

api::CoachingCall shown(api::CoachingCall call, bool over)
{
    if (over && call.state == CoachingCallState::planned) {
        call.state = CoachingCallState::cancelled;
        call.cancellation = "The member is in the program no more.";
    }
    return call;
}

} // namespace careway::coaching
