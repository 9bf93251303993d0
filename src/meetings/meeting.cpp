#include "meetings/meeting.hpp"

#include "core/findings.hpp"
#include "records/protection.hpp"

#include <algorithm>
#include <set>

namespace careway::meetings {

namespace {

using api::MeetingState;

constexpr auto notSo = "The meeting cannot be kept so.";

void eachOnce(const std::vector<api::NewMeetingParticipant>& people, const std::string& at, Findings& found)
{
    std::set<Id> known;
    for (std::size_t i = 0; i < people.size(); ++i)
        found.want(known.insert(people[i].partyId).second, at + '/' + std::to_string(i) + "/partyId", "twice", "is there already");
}

// What a meeting says of the member is said by all that it decides.
std::vector<api::Label> labelsIn(const api::Meeting& meeting, const std::optional<std::vector<api::Label>>& more)
{
    const auto own = records::labelsIn(meeting.labels);
    return records::spelled(more ? own | records::labelsIn(*more) : own);
}

void came(api::Meeting& meeting, const api::NewMeetingParticipant& who)
{
    const auto invited = std::find_if(
        meeting.participants.begin(), meeting.participants.end(), [&](const auto& each) { return each.partyId == who.partyId; });
    if (invited == meeting.participants.end()) meeting.participants.push_back({who.kind, who.partyId, who.name, false, true});
    else invited->came = true;
}

template <typename T> void leaveOut(const access::Sight& sight, std::vector<T>& things)
{
    std::erase_if(things, [&](const T& each) { return !sight.pathTo(access::ownWork(records::labelsIn(each.labels))); });
}

Result<api::Meeting> stillPlanned(api::Meeting meeting)
{
    if (meeting.state == MeetingState::planned) return meeting;
    return fail(Error::Kind::conflict, "meetings/over",
        meeting.state == MeetingState::held ? "It was held, and its minutes are kept." : "It was called off.");
}

} // namespace

Result<api::Meeting> called(const api::NewMeeting& asked, const Subject& subject, const Id& id, Instant now)
{
    Findings found("meetings");
    eachOnce(asked.participants, "/participants", found);
    if (auto good = std::move(found).result(notSo); !good) return tl::unexpected(std::move(good.error()));
    api::Meeting out;
    out.id = id;
    out.version = 1;
    out.memberId = asked.memberId;
    out.enrollmentId = asked.enrollmentId;
    if (!subject.program.empty()) out.program = subject.program;
    out.topic = asked.topic;
    out.startsAt = asked.startsAt;
    out.state = MeetingState::planned;
    out.labels = records::spelled(subject.labels);
    for (const auto& each : asked.participants)
        out.participants.push_back({each.kind, each.partyId, each.name, true, false});
    out.createdAt = out.updatedAt = now;
    return out;
}

Result<api::Meeting> held(api::Meeting meeting, const api::NewMeetingMinutes& minutes, Instant now)
{
    auto out = stillPlanned(std::move(meeting));
    if (!out) return out;
    Findings found("meetings");
    found.want(minutes.heldAt <= now, "/heldAt", "future", "must not lie ahead");
    eachOnce(minutes.came, "/came", found);
    for (std::size_t i = 0; i < minutes.actions.size(); ++i)
        found.want(!minutes.actions[i].dueAt || *minutes.actions[i].dueAt > now, "/actions/" + std::to_string(i) + "/dueAt", "past",
            "must lie ahead");
    if (auto good = std::move(found).result(notSo); !good) return tl::unexpected(std::move(good.error()));
    out->state = MeetingState::held;
    out->heldAt = minutes.heldAt;
    for (const auto& each : minutes.came)
        came(*out, each);
    for (const auto& each : minutes.decisions)
        out->decisions.push_back({each.text, labelsIn(*out, each.labels)});
    for (const auto& each : minutes.actions)
        out->actions.push_back({Id{}, each.text, each.assigneeId, labelsIn(*out, each.labels)});
    ++out->version;
    out->updatedAt = now;
    return out;
}

Result<api::Meeting> cancelled(api::Meeting meeting, const api::NewMeetingCancellation& why, Instant now)
{
    auto out = stillPlanned(std::move(meeting));
    if (!out) return out;
    out->state = MeetingState::cancelled;
    out->cancelled = why.reason;
    ++out->version;
    out->updatedAt = now;
    return out;
}

api::Meeting shownTo(const access::Sight& sight, api::Meeting meeting)
{
    leaveOut(sight, meeting.decisions);
    leaveOut(sight, meeting.actions);
    return meeting;
}

} // namespace careway::meetings
