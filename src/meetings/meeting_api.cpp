#include "meetings/meeting_api.hpp"

#include "access/witness.hpp"
#include "core/findings.hpp"
#include "core/version.hpp"
#include "enrollments/standing.hpp"
#include "meetings/meeting.hpp"
#include "meetings/meeting_store.hpp"
#include "members/roll.hpp"
#include "providers/directory.hpp"
#include "records/protection.hpp"
#include "staff/roster.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

namespace careway::meetings {

namespace {

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "meetings/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

constexpr auto notSo = "The meeting cannot be kept so.";

void mustWorkHere(const access::Caller& caller)
{
    if (caller.role != access::Role::careManager || !caller.staffId)
        refuse(Error::Kind::forbidden, "meetings/for-staff", "Meetings are called by those who do the plan's care management.");
}

// Who opened the member to read, in an emergency, changes nothing of them.
void mustKeep(Work& work, const Id& memberId)
{
    if (!work.gate.covers(work.permit(access::Content::upkeep), memberId)) refuseUnknown();
}

bool isThere(Work& work, const Id& memberId, const api::NewMeetingParticipant& who)
{
    switch (who.kind) {
    case api::ParticipantKind::staff: return staff::works(work.sql, who.partyId);
    case api::ParticipantKind::provider: return providers::known(work.sql, who.partyId);
    case api::ParticipantKind::member: return who.partyId == memberId;
    case api::ParticipantKind::supporter: return members::helperOf(work.sql, memberId, who.partyId, dayOf(work.now)).has_value();
    }
    return false;
}

void wantAll(Work& work, const Id& memberId, const std::vector<api::NewMeetingParticipant>& people, const std::string& at, Findings& wrong)
{
    for (std::size_t i = 0; i < people.size(); ++i)
        wrong.want(isThere(work, memberId, people[i]), at + '/' + std::to_string(i) + "/partyId", "unknown-participant",
            "is nobody of that kind whom the plan knows");
}

// Nobody writes down what they could not read.
void wantSeen(const access::Sight& sight, access::Labels labels, const std::string& at, Findings& wrong)
{
    wrong.want(sight.pathTo(access::ownWork(labels)).has_value(), at, "not-seen", "is a kind of what the caller may not know");
}

Subject subjectOf(Work& work, const access::Sight& sight, const api::NewMeeting& asked)
{
    Subject out;
    if (asked.labels) out.labels = records::labelsIn(*asked.labels);
    if (!asked.enrollmentId) return out;
    const auto enrollment = enrollments::standingOf(work.sql, *asked.enrollmentId);
    const bool theirs = enrollment && enrollment->memberId == asked.memberId && sight.pathTo(access::ownWork(enrollment->labels));
    Findings wrong("meetings");
    wrong.want(theirs, "/enrollmentId", "unknown-enrollment", "is no enrollment of this member");
    must(std::move(wrong).result(notSo));
    out.labels |= enrollment->labels;
    out.program = enrollment->program;
    return out;
}

void tell(Work& work, const api::Meeting& meeting, const std::string& kind)
{
    timeline::Event event{kind, meeting.memberId, records::labelsIn(meeting.labels), meeting.program.value_or(""), meeting.enrollmentId};
    event.subjectId = meeting.id;
    timeline::tell(work.sql, work.caller(), event, work.now);
}

template <typename Answer> Answer answered(const access::Sight& sight, const api::Meeting& meeting)
{
    Answer out;
    out.eTag = etagOf(meeting.version);
    out.body = shownTo(sight, meeting);
    return out;
}

// A meeting that is to change, and what its caller may see of the member.
struct Case {
    access::Sight sight;
    api::Meeting meeting;
};

Case locked(Work& work, const Id& id, std::string_view ifMatch)
{
    mustWorkHere(work.caller());
    auto sight = work.gate.sightOf(work.caller(), "meeting", id);
    if (sight.blind()) refuseUnknown();
    auto meeting = found(MeetingStore{work.sql}.lock(sight.predicate("t"), id));
    mustKeep(work, meeting.memberId);
    work.concerns(meeting.memberId);
    must(matches(ifMatch, meeting.version));
    return {std::move(sight), std::move(meeting)};
}

void wantMinutes(Work& work, const Case& of, const api::NewMeetingMinutes& minutes, Findings& wrong)
{
    wantAll(work, of.meeting.memberId, minutes.came, "/came", wrong);
    const auto labels = [&](const auto& each) {
        return records::labelsIn(of.meeting.labels) | (each.labels ? records::labelsIn(*each.labels) : access::Labels{0});
    };
    for (std::size_t i = 0; i < minutes.decisions.size(); ++i)
        wantSeen(of.sight, labels(minutes.decisions[i]), "/decisions/" + std::to_string(i) + "/labels", wrong);
    for (std::size_t i = 0; i < minutes.actions.size(); ++i) {
        const auto at = "/actions/" + std::to_string(i);
        wantSeen(of.sight, labels(minutes.actions[i]), at + "/labels", wrong);
        wrong.want(staff::works(work.sql, minutes.actions[i].assigneeId), at + "/assigneeId", "unknown-staff", "is nobody of the staff");
    }
}

// Each that is to be done is somebody's task.
void giveTasks(Work& work, api::Meeting& meeting, const api::NewMeetingMinutes& minutes)
{
    for (std::size_t i = 0; i < meeting.actions.size(); ++i) {
        auto& action = meeting.actions[i];
        tasks::ToDo toDo{"team-action", meeting.memberId, records::labelsIn(action.labels), meeting.program.value_or(""),
            meeting.enrollmentId, meeting.id, action.assigneeId, minutes.actions.at(i).dueAt, action.text};
        action.taskId = tasks::open(work.sql, work.caller(), toDo, work.now);
    }
}

} // namespace

MeetingsOperations::ListMeetingsAnswer MeetingsOperations::listMeetings(Work& work, const ListMeetings& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind()) refuseUnknown();
    const auto mark = "/v1/meetings\n" + request.memberId.text() + '\n' + work.caller().identity();
    const auto page
        = MeetingStore{work.sql}.list(sight.predicate("t"), request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListMeetingsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(
            "/v1/meetings", {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    access::Witness witness(sight);
    for (const auto& each : page.items) {
        static_cast<void>(witness.saw(access::ownWork(records::labelsIn(each.labels))));
        out.body.items.push_back(shownTo(sight, each));
    }
    witness.tell(work.trail());
    return out;
}

MeetingsOperations::CreateMeetingAnswer MeetingsOperations::createMeeting(Work& work, const CreateMeeting& request)
{
    const auto& asked = request.body;
    mustWorkHere(work.caller());
    work.trail().sought(asked.memberId);
    const auto sight = work.gate.sight(work.caller(), asked.memberId);
    if (sight.blind()) refuseUnknown();
    mustKeep(work, asked.memberId);
    const auto subject = subjectOf(work, sight, asked);
    Findings wrong("meetings");
    wantSeen(sight, subject.labels, "/labels", wrong);
    wantAll(work, asked.memberId, asked.participants, "/participants", wrong);
    must(std::move(wrong).result(notSo));
    const auto meeting = must(called(asked, subject, work.newId(), work.now));
    MeetingStore{work.sql}.insert(meeting);
    work.concerns(asked.memberId);
    tell(work, meeting, "meeting.planned");
    auto out = answered<CreateMeetingAnswer>(sight, meeting);
    out.location = "/v1/meetings/" + meeting.id.text();
    return out;
}

MeetingsOperations::GetMeetingAnswer MeetingsOperations::getMeeting(Work& work, const GetMeeting& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "meeting", request.meetingId);
    if (sight.blind()) refuseUnknown();
    const auto meeting = found(MeetingStore{work.sql}.find(sight.predicate("t"), request.meetingId));
    access::Witness witness(sight);
    static_cast<void>(witness.saw(access::ownWork(records::labelsIn(meeting.labels))));
    witness.tell(work.trail());
    return answered<GetMeetingAnswer>(sight, meeting);
}

MeetingsOperations::HoldMeetingAnswer MeetingsOperations::holdMeeting(Work& work, const HoldMeeting& request)
{
    const auto of = locked(work, request.meetingId, request.ifMatch);
    auto meeting = must(held(of.meeting, request.body, work.now));
    Findings wrong("meetings");
    wantMinutes(work, of, request.body, wrong);
    must(std::move(wrong).result(notSo));
    giveTasks(work, meeting, request.body);
    MeetingStore{work.sql}.update(meeting);
    tell(work, meeting, "meeting.held");
    return answered<HoldMeetingAnswer>(of.sight, meeting);
}

MeetingsOperations::CancelMeetingAnswer MeetingsOperations::cancelMeeting(Work& work, const CancelMeeting& request)
{
    const auto of = locked(work, request.meetingId, request.ifMatch);
    const auto meeting = must(cancelled(of.meeting, request.body, work.now));
    MeetingStore{work.sql}.update(meeting);
    tell(work, meeting, "meeting.cancelled");
    return answered<CancelMeetingAnswer>(of.sight, meeting);
}

} // namespace careway::meetings
