#include "access/audit_store.hpp"

#include "core/digest.hpp"

namespace careway::access {

namespace {

constexpr std::string_view insertInto
    = "/* add to the audit */ INSERT INTO audit_row (at, id, member_id, request_id, operation, target_id, issuer, client, subject, role, "
      "credential, party_id, purpose, relation, release_id, emergency_id, outcome, items, content) VALUES ";

void appendBytes(std::string& out, std::span<const std::uint8_t> bytes)
{
    out += ", X'";
    out += hex(bytes);
    out += '\'';
}

void appendId(std::string& out, const std::optional<Id>& id)
{
    if (id) appendBytes(out, id->bytes);
    else out += ", NULL";
}

} // namespace

// Every read writes one, so it is written with care: ids and digests stand as literals and spare the database a function each.
void AuditStore::add(std::span<const AuditRow> rows)
{
    if (rows.empty()) return;
    std::string text(insertInto);
    text.reserve(insertInto.size() + rows.size() * 700);
    const auto append = [&](const std::string& value) {
        text += ", ";
        sql_.appendQuoted(text, value);
    };
    for (const auto& row : rows) {
        text += &row == rows.data() ? "(NOW(6)" : ", (NOW(6)";
        appendId(text, row.id);
        appendId(text, row.seen.memberId);
        append(row.requestId);
        append(row.operation);
        appendId(text, row.targetId);
        for (const auto* each : {&row.issuer, &row.client, &row.subject, &row.role, &row.credential})
            append(*each);
        appendId(text, row.partyId);
        append(row.purpose);
        append(row.seen.relation);
        appendId(text, row.seen.releaseId);
        appendId(text, row.seen.emergencyId);
        append(row.outcome);
        text += ", " + std::to_string(row.seen.items);
        appendBytes(text, row.content());
        text += ')';
    }
    sql_.executeText(text, insertInto);
}

} // namespace careway::access
