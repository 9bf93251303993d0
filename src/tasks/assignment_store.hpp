#pragma once

#include "access/caller.hpp"
#include "sql/session.hpp"
#include "tasks/task_store.hpp"

namespace careway::tasks {

/// Whose a task is sees the member, until some days after it was due.
void letSee(sql::Session& session, const api::Task& task, const Kind& kind, Instant now);

/// Writes the event of what became of a task: "opened", "done", "cancelled", "handed-over", "escalated", "moved".
void tellOf(sql::Session& session, const access::Caller& by, const std::string& what, const Entry& entry, Instant now);

/// Asks the next who is on call to come for one task whose time has passed; false when there is none. In a transaction of its own.
bool escalateOne(sql::Session& session, const access::Caller& by, Instant now);

} // namespace careway::tasks
