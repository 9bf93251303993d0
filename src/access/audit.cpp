#include "access/audit.hpp"

namespace careway::access {

namespace {

// Each with its length before it, so that no two rows can be written alike.
void append(std::string& out, std::string_view text)
{
    out += std::to_string(text.size());
    out += ':';
    out += text;
}

void append(std::string& out, const std::optional<Id>& id)
{
    append(out, id ? std::string_view(reinterpret_cast<const char*>(id->bytes.data()), id->bytes.size()) : std::string_view());
}

} // namespace

std::vector<Sighting> Trail::sightings() const
{
    if (!seen_.empty()) return seen_;
    return {Sighting{sought_, "", std::nullopt, std::nullopt, 0}};
}

Digest AuditRow::content() const
{
    std::string text;
    text.reserve(512);
    append(text, id);
    append(text, seen.memberId);
    append(text, targetId);
    for (const auto* each : {&requestId, &operation, &issuer, &client, &subject, &role, &credential})
        append(text, *each);
    append(text, partyId);
    append(text, purpose);
    append(text, seen.relation);
    append(text, seen.releaseId);
    append(text, seen.emergencyId);
    append(text, outcome);
    append(text, std::to_string(seen.items));
    return sha256(text);
}

AuditRow auditRow(const Id& id, const Occasion& occasion, const Caller& caller, Sighting seen, std::string outcome)
{
    return {id, std::move(seen), std::string(occasion.requestId), std::string(occasion.operation), occasion.target, caller.issuer,
        caller.clientId, caller.subject, std::string(nameOf(caller.role)), caller.credential, caller.party(), caller.purposeOfUse(),
        std::move(outcome)};
}

} // namespace careway::access
