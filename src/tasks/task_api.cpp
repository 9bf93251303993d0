#include "tasks/task_api.hpp"

#include "access/witness.hpp"
#include "core/digest.hpp"
#include "core/version.hpp"
#include "json/column.hpp"
#include "staff/roster.hpp"
#include "tasks/assignment_store.hpp"
#include "tasks/task_store.hpp"
#include "tasks/to_do.hpp"
#include "work/work.hpp"

namespace careway::tasks {

namespace {

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "tasks/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

void mustWorkHere(const access::Caller& caller)
{
    if (caller.role != access::Role::careManager || !caller.staffId)
        refuse(Error::Kind::forbidden, "tasks/for-staff", "Tasks are for those who do the plan's care management.");
}

// What the caller may see without a release, and what is the work of their teams.
std::string seenBy(const Work& work)
{
    const auto staff = "X'" + hex(work.caller().staffId->bytes) + '\'';
    return '(' + work.gate.seenAmongAll(work.caller(), "t") + " OR (t.team IN (SELECT y.team FROM team_staff y WHERE y.staff_id = " + staff
        + ") AND " + access::seenByTeam(work.policy, access::Relation::careManagement, "t") + "))";
}

Entry locked(Work& work, const Id& id, std::string_view ifMatch)
{
    mustWorkHere(work.caller());
    auto out = found(TaskStore{work.sql}.lock(seenBy(work), id));
    work.concerns(out.task.memberId);
    must(matches(ifMatch, out.task.version));
    return out;
}

Kind kindOf(Work& work, const std::string& kind) { return found(TaskStore{work.sql}.kindOn(kind, dayOf(work.now))); }

template <typename Answer> Answer answered(const Work& work, const api::Task& task)
{
    Answer out;
    out.eTag = etagOf(task.version);
    out.body = shown(task, work.now);
    return out;
}

template <typename Answer> Answer changed(Work& work, Entry entry, Result<api::Task> after, const std::string& what)
{
    entry.task = must(std::move(after));
    if (entry.task.state != api::TaskState::open) entry.escalatesAt.reset();
    TaskStore{work.sql}.update(entry);
    tellOf(work.sql, work.caller(), what, entry, work.now);
    return answered<Answer>(work, entry.task);
}

TaskStore::Filter filterOf(const Work& work, const TasksOperations::ListTasks& request)
{
    TaskStore::Filter out;
    out.memberId = request.memberId;
    if (request.ofTeams.value_or(false)) out.teamsOf = work.caller().staffId;
    out.state = json::toColumn(request.state);
    if (!request.memberId && !out.teamsOf) out.assigneeId = work.caller().staffId;
    return out;
}

void mustBeGiven(Work& work, const api::NewTask& asked)
{
    const auto kind = TaskStore{work.sql}.kindOn(asked.kind, dayOf(work.now));
    std::vector<Violation> wrong;
    const auto want = [&](bool good, const char* at, const char* code, const char* detail) {
        if (!good) wrong.push_back({Violation::Place::body, at, code, detail});
    };
    want(kind && kind->given, "/kind", "tasks/unknown-kind", "is no kind of task that people give");
    want(!asked.dueAt || *asked.dueAt > work.now, "/dueAt", "tasks/past", "must lie ahead");
    want(!asked.assigneeId || staff::works(work.sql, *asked.assigneeId), "/assigneeId", "tasks/unknown-staff", "is nobody of the staff");
    if (!wrong.empty())
        throw Refusal(Error{Error::Kind::rule_broken, "tasks/rule-broken", "The task cannot be given so.", std::move(wrong)});
}

} // namespace

TasksOperations::ListTasksAnswer TasksOperations::listTasks(Work& work, const ListTasks& request)
{
    mustWorkHere(work.caller());
    if (request.memberId) work.trail().sought(*request.memberId);
    Query query{{"state", json::toColumn(request.state)}};
    if (request.ofTeams) query.emplace_back("ofTeams", *request.ofTeams ? "true" : "false");
    if (request.memberId) query.emplace_back("memberId", request.memberId->text());
    const auto mark = "/v1/tasks\n" + queryText(query) + '\n' + work.caller().identity();
    const auto page
        = TaskStore{work.sql}.list(seenBy(work), filterOf(work, request), pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListTasksAnswer out;
    if (page.more) {
        const auto& last = page.items.back().task;
        out.body.nextCursor = work.cursors.seal({{text(last.dueAt), last.id.text()}}, mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink("/v1/tasks", std::move(query), *out.body.nextCursor);
    }
    for (const auto& each : page.items) {
        work.trail().saw({each.task.memberId});
        out.body.items.push_back(shown(each.task, work.now));
    }
    return out;
}

TasksOperations::CreateTaskAnswer TasksOperations::createTask(Work& work, const CreateTask& request)
{
    mustWorkHere(work.caller());
    const auto& asked = request.body;
    work.trail().sought(asked.memberId);
    if (!work.gate.covers(work.permit(access::Content::upkeep), asked.memberId)) refuseUnknown();
    mustBeGiven(work, asked);
    ToDo toDo{asked.kind, asked.memberId};
    toDo.enrollmentId = asked.enrollmentId;
    toDo.assigneeId = asked.assigneeId ? asked.assigneeId : work.caller().staffId;
    toDo.dueAt = asked.dueAt;
    toDo.note = asked.note.value_or("");
    const auto id = open(work.sql, work.caller(), toDo, work.now);
    work.concerns(asked.memberId);
    auto out = answered<CreateTaskAnswer>(work, found(TaskStore{work.sql}.find("TRUE", id)).task);
    out.location = "/v1/tasks/" + id.text();
    return out;
}

TasksOperations::GetTaskAnswer TasksOperations::getTask(Work& work, const GetTask& request)
{
    mustWorkHere(work.caller());
    const auto entry = found(TaskStore{work.sql}.find(seenBy(work), request.taskId));
    work.trail().saw({entry.task.memberId});
    return answered<GetTaskAnswer>(work, entry.task);
}

TasksOperations::AssignTaskAnswer TasksOperations::assignTask(Work& work, const AssignTask& request)
{
    auto entry = locked(work, request.taskId, request.ifMatch);
    if (!staff::works(work.sql, request.body.assigneeId))
        throw Refusal(Error{Error::Kind::rule_broken, "tasks/rule-broken", "It cannot be handed over so.",
            {{Violation::Place::body, "/assigneeId", "tasks/unknown-staff", "is nobody of the staff"}}});
    auto after = handedTo(entry.task, request.body.assigneeId, work.now);
    if (after) letSee(work.sql, *after, kindOf(work, entry.task.kind), work.now);
    return changed<AssignTaskAnswer>(work, std::move(entry), std::move(after), "handed-over");
}

TasksOperations::CompleteTaskAnswer TasksOperations::completeTask(Work& work, const CompleteTask& request)
{
    auto entry = locked(work, request.taskId, request.ifMatch);
    auto after = completed(
        entry.task, kindOf(work, entry.task.kind), work.caller().credential, request.body.note, work.caller().staffId, work.now);
    return changed<CompleteTaskAnswer>(work, std::move(entry), std::move(after), "done");
}

TasksOperations::CancelTaskAnswer TasksOperations::cancelTask(Work& work, const CancelTask& request)
{
    auto entry = locked(work, request.taskId, request.ifMatch);
    auto after = cancelled(entry.task, kindOf(work, entry.task.kind), request.body.reason, work.caller().staffId, work.now);
    return changed<CancelTaskAnswer>(work, std::move(entry), std::move(after), "cancelled");
}

} // namespace careway::tasks
