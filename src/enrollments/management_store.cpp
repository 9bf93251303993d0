#include "enrollments/management_store.hpp"

#include "access/relationship_store.hpp"

namespace careway::enrollments {

namespace {

// One row for each enrollment that somebody leads: another of the same member goes on when this is over.
access::Relationship tieOf(const api::Enrollment& enrollment, Instant now)
{
    access::Relationship out;
    out.memberId = enrollment.memberId;
    out.kind = access::Relation::careManagement;
    out.partyId = *enrollment.managerId;
    out.source = "enrollment";
    out.subjectId = enrollment.id;
    out.id = access::relationshipId(out.memberId, out.partyId, out.kind, "enrollment\n" + enrollment.id.text());
    out.startsAt = out.createdAt = out.updatedAt = now;
    return out;
}

} // namespace

void beginManagement(sql::Session& session, const api::Enrollment& enrollment, Instant now)
{
    if (!enrollment.managerId) return;
    const auto tie = tieOf(enrollment, now);
    access::RelationshipStore{session}.put({&tie, 1});
}

void endManagement(sql::Session& session, const api::Enrollment& enrollment, Instant now)
{
    if (!enrollment.managerId) return;
    access::RelationshipStore{session}.endWith(enrollment.memberId, enrollment.id, now, now);
}

} // namespace careway::enrollments
