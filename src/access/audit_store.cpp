#include "access/audit_store.hpp"

#include "sql/rows.hpp"

namespace careway::access {

void AuditStore::add(std::span<const AuditRow> rows)
{
    sql::Rows out(sql_,
        "/* add to the audit */ INSERT INTO audit_row (at, id, member_id, request_id, operation, target_id, issuer, client, subject, role, "
        "credential, party_id, purpose, relation, release_id, emergency_id, outcome, items, content) VALUES",
        "(NOW(6), UNHEX(:id), UNHEX(:member), :request, :operation, UNHEX(:target), :issuer, :client, :subject, :role, :credential, "
        "UNHEX(:party), "
        ":purpose, :relation, UNHEX(:release), UNHEX(:emergency), :outcome, :items, UNHEX(:content))");
    for (const auto& row : rows) {
        out.add({{"id", row.id}, {"member", row.seen.memberId}, {"request", row.requestId}, {"operation", row.operation},
            {"target", row.targetId}, {"issuer", row.issuer}, {"client", row.client}, {"subject", row.subject}, {"role", row.role},
            {"credential", row.credential}, {"party", row.partyId}, {"purpose", row.purpose}, {"relation", row.seen.relation},
            {"release", row.seen.releaseId}, {"emergency", row.seen.emergencyId}, {"outcome", row.outcome}, {"items", row.seen.items},
            {"content", row.content()}});
    }
    out.finish();
}

} // namespace careway::access
