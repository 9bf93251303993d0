#include "tasks/task.hpp"

#include "core/zone.hpp"

#include <algorithm>

namespace careway::tasks {

namespace {

using api::TaskState;

void touch(api::Task& task, Instant now)
{
    ++task.version;
    task.updatedAt = now;
}

Result<void> mustBeOpen(const api::Task& task)
{
    if (task.state == TaskState::open) return {};
    return fail(Error::Kind::conflict, "tasks/not-open", task.state == TaskState::done ? "It is done." : "It is cancelled.");
}

std::string listOf(const std::set<std::string, std::less<>>& credentials)
{
    std::string out;
    for (const auto& each : credentials)
        out += (out.empty() ? "" : ", ") + each;
    return out;
}

Result<api::Task> ended(api::Task task, TaskState state, const std::string& note, const std::optional<Id>& by, Instant now)
{
    task.state = state;
    task.outcome = api::TaskOutcome{note, by, now};
    touch(task, now);
    return task;
}

} // namespace

Instant dueAt(const Kind& kind, const BusinessHours& hours, std::string_view zone, Instant now)
{
    if (kind.inBusinessHours) return afterBusiness(now, kind.due, hours, zone);
    const auto due = now + kind.due;
    if (kind.urgency != api::TaskUrgency::safety) return due;
    return std::min<Instant>(due, instantOf(localTime(now, zone).day, std::chrono::hours(24), zone)); // the same day, by the member's clock
}

api::Task shown(api::Task task, Instant now)
{
    task.late = task.state == TaskState::open && task.dueAt < now;
    return task;
}

Result<api::Task> completed(
    api::Task task, const Kind& kind, std::string_view credential, const std::string& note, const std::optional<Id>& by, Instant now)
{
    if (auto open = mustBeOpen(task); !open) return tl::unexpected(open.error());
    if (!kind.credentials.empty() && !kind.credentials.contains(credential))
        return fail(Error::Kind::forbidden, "tasks/needs-credential",
            "Only who has one of these credentials completes it: " + listOf(kind.credentials) + ".");
    return ended(std::move(task), TaskState::done, note, by, now);
}

Result<api::Task> cancelled(api::Task task, const Kind& kind, const std::string& reason, const std::optional<Id>& by, Instant now)
{
    if (auto open = mustBeOpen(task); !open) return tl::unexpected(open.error());
    if (kind.urgency == api::TaskUrgency::safety)
        return fail(Error::Kind::conflict, "tasks/not-to-cancel", "What safety demands is completed, not cancelled.");
    return ended(std::move(task), TaskState::cancelled, reason, by, now);
}

Result<api::Task> handedTo(api::Task task, const Id& assignee, Instant now)
{
    if (auto open = mustBeOpen(task); !open) return tl::unexpected(open.error());
    task.assigneeId = assignee;
    touch(task, now);
    return task;
}

api::Task escalated(api::Task task, const std::optional<Id>& assignee, Instant now)
{
    if (assignee) task.assigneeId = assignee;
    ++task.escalations;
    touch(task, now);
    return task;
}

} // namespace careway::tasks
