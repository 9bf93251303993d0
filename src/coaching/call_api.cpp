#include "coaching/coaching_api.hpp"

#include "coaching/desk_api.hpp"
#include "coaching/note.hpp"
#include "coaching/quiet_hours_store.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"
#include "own_choices/communication.hpp"
#include "staff/roster.hpp"
#include "tasks/to_do.hpp"

namespace careway::coaching {

namespace {

constexpr auto calls = "/v1/coaching-calls", notes = "/v1/motivational-notes";

members::Profile profileOf(Work& work, const Id& memberId)
{
    return found(members::profileOf(work.sql, access::Grant::system("when and how a member is called"), memberId));
}

std::vector<api::QuietHours> quietHoursOf(Work& work, const members::Profile& profile)
{
    auto out = QuietHoursStore{work.sql}.listOn(dayOf(work.now));
    if (profile.quietHours) out.push_back(*profile.quietHours);
    return out;
}

Confidence confidenceOf(Work& work, const Id& memberId)
{
    auto reach = own_choices::howToReach(work.sql, memberId);
    return {reach.address.has_value(), std::move(reach.contact), reach.voiceMail};
}

// Who is named, else who leads the enrollment, else who plans it.
Id callerOf(const Work& work, const api::NewCoachingCall& asked, const Setting& of)
{
    if (asked.callerId) return *asked.callerId;
    return of.managerId.value_or(*work.caller().staffId);
}

// The call is to be made by somebody at its time; it is taken back when the member opts out.
void giveToCaller(Work& work, const api::CoachingCall& call, access::Labels labels)
{
    tasks::ToDo toDo{"call-member", call.memberId, labels, call.program, call.enrollmentId, call.id, call.callerId};
    toDo.dueAt = call.plannedAt;
    tasks::open(work.sql, work.caller(), toDo, work.now);
}

template <typename Answer> Answer changed(Work& work, const Kept<api::CoachingCall>& before, const api::CoachingCall& after)
{
    CoachingStore<api::CoachingCall>{work.sql}.update(after);
    tell(work, after, before.labels, "call-" + json::toColumn(after.state), json::toColumn(after.purpose));
    return answered<Answer>(after);
}

// Of the plan's staff those who wrote it, lead it or share its team; of the others who stands as the member.
std::string notesSeen(const access::Caller& caller) { return access::standsAsMember(caller) ? "TRUE" : notesFor(caller.party()); }

} // namespace

CoachingOperations::ListCoachingCallsAnswer CoachingOperations::listCoachingCalls(Work& work, const ListCoachingCalls& request)
{
    return listed<ListCoachingCallsAnswer, api::CoachingCall>(work, calls, request);
}

CoachingOperations::CreateCoachingCallAnswer CoachingOperations::createCoachingCall(Work& work, const CreateCoachingCall& request)
{
    mustCoach(work.caller());
    const auto of = settingOf(work, request.body.enrollmentId);
    const auto profile = profileOf(work, of.memberId);
    const auto confidence = confidenceOf(work, of.memberId);
    auto asked = request.body;
    asked.callerId = callerOf(work, request.body, of);
    const Occasion occasion{tallyOf(work.sql, of.enrollmentId), byPhone(confidence), quietHoursOf(work, profile), profile.zone,
        !request.body.callerId || staff::works(work.sql, *request.body.callerId)};
    auto call = must(planned(asked, of, occasion, work.newId(), work.now));
    CoachingStore<api::CoachingCall>{work.sql}.insert(call, of.labels);
    giveToCaller(work, call, of.labels);
    tell(work, call, of.labels, "call-planned", json::toColumn(call.purpose));
    call.reach = reachedBy(confidence, profile.contacts);
    return created<CreateCoachingCallAnswer>(call, calls);
}

CoachingOperations::GetCoachingCallAnswer CoachingOperations::getCoachingCall(Work& work, const GetCoachingCall& request)
{
    auto call = shownOf(read<api::CoachingCall>(work, "coaching_call", request.coachingCallId));
    if (call.state == api::CoachingCallState::planned && work.caller().role == access::Role::careManager)
        call.reach = reachedBy(confidenceOf(work, call.memberId), profileOf(work, call.memberId).contacts);
    return answered<GetCoachingCallAnswer>(call);
}

CoachingOperations::ConcludeCoachingCallAnswer CoachingOperations::concludeCoachingCall(Work& work, const ConcludeCoachingCall& request)
{
    const auto before = toGoOnWith<api::CoachingCall>(work, "coaching_call", request.coachingCallId, request.ifMatch);
    const auto after = must(concluded(before.it, request.body, work.now));
    const bool held = after.state == api::CoachingCallState::held;
    tasks::settle(work.sql, work.caller(), "call-member", after.id, held ? "The call was held." : "The call was missed.", work.now);
    return changed<ConcludeCoachingCallAnswer>(work, before, after);
}

CoachingOperations::CancelCoachingCallAnswer CoachingOperations::cancelCoachingCall(Work& work, const CancelCoachingCall& request)
{
    const auto before = toGoOnWith<api::CoachingCall>(work, "coaching_call", request.coachingCallId, request.ifMatch);
    const auto after = must(cancelled(before.it, request.body, work.now));
    tasks::withdraw(work.sql, work.caller(), after.id, tasks::Which::all, "The call is cancelled.", work.now);
    return changed<CancelCoachingCallAnswer>(work, before, after);
}

CoachingOperations::ListMotivationalNotesAnswer CoachingOperations::listMotivationalNotes(Work& work, const ListMotivationalNotes& request)
{
    work.trail().sought(request.memberId);
    const auto sight = noteSight(work.policy, work.caller(), work.gate.standing(work.caller(), request.memberId));
    return listedBy<ListMotivationalNotesAnswer, api::MotivationalNote>(work, sight, notes, request, notesSeen(work.caller()));
}

CoachingOperations::CreateMotivationalNoteAnswer CoachingOperations::createMotivationalNote(
    Work& work, const CreateMotivationalNote& request)
{
    mustCoach(work.caller());
    const auto of = settingOf(work, request.body.enrollmentId);
    const auto& call = request.body.coachingCallId;
    if (call && !hasCall(work.sql, of.enrollmentId, *call))
        throw Refusal(Error{Error::Kind::rule_broken, "coaching/rule-broken", "The note cannot be kept so.",
            {{Violation::Place::body, "/coachingCallId", "coaching/unknown-call", "is no call of this enrollment"}}});
    const auto note = noteFrom(request.body, of, work.caller(), work.newId(), work.now);
    CoachingStore<api::MotivationalNote>{work.sql}.insert(note, of.labels);
    return created<CreateMotivationalNoteAnswer>(note, notes);
}

CoachingOperations::GetMotivationalNoteAnswer CoachingOperations::getMotivationalNote(Work& work, const GetMotivationalNote& request)
{
    const auto note = found(CoachingStore<api::MotivationalNote>{work.sql}.find(notesSeen(work.caller()), request.motivationalNoteId));
    saw(work, noteSight(work.policy, work.caller(), work.gate.standing(work.caller(), note.it.memberId)), note.labels);
    return answered<GetMotivationalNoteAnswer>(note.it);
}

} // namespace careway::coaching
