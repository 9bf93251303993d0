#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>
#include <string_view>

/// What other capabilities need of tasks: to give one, and to take back what is no longer to be done.
namespace careway::tasks {

struct ToDo {
    std::string kind; // db/reference/task_kinds.csv has its title, time, urgency and who completes it
    Id memberId;
    access::Labels labels = 0; // what it says of the member that there is such a task
    std::string program{}; // its code; empty: of none
    std::optional<Id> enrollmentId{}, subjectId{}; // the assessment, stay, letter that it is about
    std::optional<Id> assigneeId{}; // who is to do it; nothing: who is on call for the team of the program, at any hour somebody
    std::optional<Instant> dueAt{}; // nothing: as its kind says
    std::string note{};
};

/// Gives it, in the transaction of what it follows from: whose it becomes sees the member from then on. Its id.
Id open(sql::Session& session, const access::Caller& by, const ToDo& toDo, Instant now);

/// Completes the open tasks of a kind that are about a subject, or an enrollment: what was to be done has been done.
void settle(sql::Session& session, const access::Caller& by, std::string_view kind, const Id& subjectOrEnrollment, const std::string& note,
    Instant now);

/// Moves the time of the open tasks of a kind that are about a subject.
void reschedule(sql::Session& session, const access::Caller& by, std::string_view kind, const Id& subjectId, Instant dueAt, Instant now);

/// Cancels the open tasks of an enrollment, or about a subject, that reach out to the member, or all of them; those that are mandatory
/// stay.
enum class Which { contacts, all };
void withdraw(
    sql::Session& session, const access::Caller& by, const Id& subjectOrEnrollment, Which which, const std::string& reason, Instant now);

} // namespace careway::tasks
