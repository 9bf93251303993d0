#include "tasks/to_do.hpp"

#include "members/profile.hpp"
#include "staff/roster.hpp"
#include "tasks/assignment_store.hpp"
#include "tasks/task_store.hpp"

#include <stdexcept>

namespace careway::tasks {

namespace {

Kind kindOf(sql::Session& session, std::string_view kind, Instant now)
{
    auto out = TaskStore{session}.kindOn(kind, dayOf(now));
    if (!out) throw std::logic_error("there is no kind of task of this name: careway seed loads them");
    return std::move(*out);
}

// Who is to do it now: who was meant, or covers for them, or is on call.
std::optional<Id> takerOf(sql::Session& session, const std::optional<Id>& meant, const std::optional<std::string>& team, Instant now)
{
    if (meant) return staff::inPlaceOf(session, *meant, now);
    return staff::onCall(session, team, 0, now);
}

Instant dueOf(sql::Session& session, const Kind& kind, const Id& memberId, Instant now)
{
    const auto profile = members::profileOf(session, access::Grant::system("when a task is due"), memberId);
    if (!profile) throw std::logic_error("a task is about nobody");
    return dueAt(kind, TaskStore{session}.hoursIn(profile->state), profile->zone, now);
}

void end(sql::Session& session, const access::Caller& by, Entry entry, api::TaskState state, const std::string& note, Instant now)
{
    entry.task.state = state;
    entry.task.outcome = api::TaskOutcome{note, by.role == access::Role::system ? std::nullopt : std::optional(by.party()), now};
    ++entry.task.version;
    entry.task.updatedAt = now;
    entry.escalatesAt.reset();
    TaskStore{session}.update(entry);
    tellOf(session, by, state == api::TaskState::done ? "done" : "cancelled", entry, now);
}

} // namespace

Id open(sql::Session& session, const access::Caller& by, const ToDo& toDo, Instant now)
{
    const auto kind = kindOf(session, toDo.kind, now);
    Entry entry;
    auto& task = entry.task;
    task.id = newId(now);
    task.version = 1;
    task.memberId = toDo.memberId;
    task.kind = kind.kind;
    task.title = kind.title;
    task.urgency = kind.urgency;
    if (!toDo.program.empty()) task.program = toDo.program;
    if (task.program) task.team = staff::teamFor(session, *task.program);
    task.assigneeId = takerOf(session, toDo.assigneeId, task.team, now);
    task.enrollmentId = toDo.enrollmentId;
    task.subjectId = toDo.subjectId;
    task.dueAt = toDo.dueAt ? *toDo.dueAt : dueOf(session, kind, toDo.memberId, now);
    if (!toDo.note.empty()) task.note = toDo.note;
    task.createdAt = task.updatedAt = now;
    entry.labels = toDo.labels;
    entry.mandatory = kind.mandatory;
    entry.contact = kind.contact;
    if (kind.escalates) entry.escalatesAt = now + *kind.escalates;
    TaskStore{session}.insert(entry);
    letSee(session, task, kind, now);
    tellOf(session, by, "opened", entry, now);
    return task.id;
}

void settle(sql::Session& session, const access::Caller& by, std::string_view kind, const Id& subjectOrEnrollment, const std::string& note,
    Instant now)
{
    for (auto& each : TaskStore{session}.lockOpen(subjectOrEnrollment))
        if (each.task.kind == kind) end(session, by, std::move(each), api::TaskState::done, note, now);
}

void reschedule(sql::Session& session, const access::Caller& by, std::string_view kind, const Id& subjectId, Instant dueAt, Instant now)
{
    for (auto& each : TaskStore{session}.lockOpen(subjectId)) {
        if (each.task.kind != kind || each.task.dueAt == dueAt) continue;
        each.task.dueAt = dueAt;
        ++each.task.version;
        each.task.updatedAt = now;
        TaskStore{session}.update(each);
        letSee(session, each.task, kindOf(session, kind, now), now);
        tellOf(session, by, "moved", each, now);
    }
}

void withdraw(
    sql::Session& session, const access::Caller& by, const Id& subjectOrEnrollment, Which which, const std::string& reason, Instant now)
{
    for (auto& each : TaskStore{session}.lockOpen(subjectOrEnrollment))
        if (!each.mandatory && (which == Which::all || each.contact))
            end(session, by, std::move(each), api::TaskState::cancelled, reason, now);
}

} // namespace careway::tasks
