#include "tasks/assignment_store.hpp"

#include "access/relationship_store.hpp"
#include "staff/roster.hpp"
#include "timeline/event.hpp"

namespace careway::tasks {

void letSee(sql::Session& session, const api::Task& task, const Kind& kind, Instant now)
{
    if (!task.assigneeId) return;
    access::Relationship tie;
    tie.memberId = task.memberId;
    tie.kind = access::Relation::careManagement;
    tie.partyId = *task.assigneeId;
    tie.source = "task";
    tie.id = access::relationshipId(tie.memberId, tie.partyId, tie.kind, tie.source);
    tie.subjectId = task.id;
    tie.startsAt = tie.createdAt = tie.updatedAt = now;
    tie.endsAt = tie.openUntil = std::max(task.dueAt, now) + kind.sees;
    access::RelationshipStore{session}.extend({&tie, 1});
}

void tellOf(sql::Session& session, const access::Caller& by, const std::string& what, const Entry& entry, Instant now)
{
    timeline::Event event{"task." + what, entry.task.memberId, entry.labels};
    event.program = entry.task.program.value_or("");
    event.enrollmentId = entry.task.enrollmentId;
    event.subjectId = entry.task.id;
    event.detail = entry.task.title;
    timeline::tell(session, by, event, now);
}

bool escalateOne(sql::Session& session, const access::Caller& by, Instant now)
{
    TaskStore store{session};
    sql::Transaction transaction(session);
    auto entry = store.lockOverdue(now);
    if (!entry) return false;
    const auto kind = store.kindOn(entry->task.kind, dayOf(now));
    entry->escalatesAt.reset();
    if (kind && kind->escalates) {
        entry->escalatesAt = now + *kind->escalates;
        entry->task = escalated(std::move(entry->task), staff::onCall(session, entry->task.team, entry->task.escalations + 1, now), now);
        letSee(session, entry->task, *kind, now);
        tellOf(session, by, "escalated", *entry, now);
    }
    store.update(*entry);
    transaction.commit();
    return true;
}

} // namespace careway::tasks
