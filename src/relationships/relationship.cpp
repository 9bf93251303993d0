#include "relationships/relationship.hpp"

#include "json/column.hpp"

#include <algorithm>

namespace careway::relationships {

namespace {

// The plan and its feeds may say of anybody how they stand to whom; all others speak of themselves.
bool speaksForOthers(const access::Caller& caller) { return caller.role == access::Role::system || caller.role == access::Role::planAdmin; }

void want(std::vector<Violation>& found, bool good, std::string at, std::string code, std::string detail)
{
    if (!good) found.push_back({Violation::Place::body, std::move(at), "relationships/" + std::move(code), std::move(detail)});
}

} // namespace

Result<access::Relation> mayRecord(const access::Caller& caller, const api::NewRelationship& asked, const access::Policy& policy)
{
    const auto kind = access::relationNamed(json::toColumn(asked.kind)).value();
    const auto* rule = policy.kind(kind);
    if (rule != nullptr && rule->recorders.contains(access::nameOf(caller.role))) return kind;
    return fail(Error::Kind::forbidden, "relationships/not-the-recorder", "A relationship of this kind is for others to record.");
}

Result<void> check(const api::NewRelationship& asked, const access::Caller& caller, Instant now)
{
    std::vector<Violation> found;
    const bool others = speaksForOthers(caller), byNumber = asked.memberNumber && asked.birthDate;
    using Kind = api::NewRelationshipKind;
    if (asked.memberId)
        want(found, others && !asked.memberNumber && !asked.birthDate, "/memberId", "not-by-id", "is for the plan to name members by");
    else want(found, byNumber, "/memberNumber", "not-identified", "must be given, with birthDate");
    const bool oneself = asked.kind == Kind::callIn || asked.kind == Kind::statedReason || !others;
    want(found, oneself ? !asked.partyId || *asked.partyId == caller.party() : asked.partyId.has_value(), "/partyId", "wrong-party",
        oneself ? "can only be the caller" : "must be given");
    want(found, asked.verification.has_value() == (asked.kind == Kind::callIn), "/verification", "call-in-only",
        "is given when somebody calls in, and only then (45 CFR 164.514(h))");
    if (asked.kind == Kind::statedReason)
        want(found, asked.reason.has_value(), "/reason", "reason-missing", "must be given (45 CFR 164.502(b))");
    if (asked.endsAt) want(found, *asked.endsAt > now, "/endsAt", "in-the-past", "must lie in the future");
    if (found.empty()) return {};
    return tl::unexpected(
        Error{Error::Kind::rule_broken, "relationships/rule-broken", "This relationship cannot be recorded so.", std::move(found)});
}

access::Relationship relationshipFrom(const api::NewRelationship& asked, access::Relation kind, const Id& memberId, const Id& id,
    const access::Caller& caller, const access::Policy& policy, Instant now)
{
    access::Relationship out;
    out.id = id;
    out.memberId = memberId;
    out.kind = kind;
    out.partyId = asked.partyId.value_or(caller.party());
    out.source = speaksForOthers(caller) ? "recorded" : asked.kind == api::NewRelationshipKind::callIn ? "call" : "admission";
    out.startsAt = now;
    out.endsAt = asked.endsAt;
    const auto* rule = policy.kind(kind);
    if (rule != nullptr && rule->lasts) out.endsAt = std::min(asked.endsAt.value_or(now + *rule->lasts), Instant(now + *rule->lasts));
    if (out.endsAt) out.openUntil = *out.endsAt + (rule != nullptr ? rule->grace : std::chrono::days(0));
    out.reason = asked.reason;
    if (asked.verification) out.verification = json::toColumn(*asked.verification);
    out.createdAt = out.updatedAt = now;
    return out;
}

access::Relationship ended(access::Relationship relationship, const access::Policy& policy, Instant now)
{
    if (relationship.endsAt && *relationship.endsAt <= now) return relationship;
    const auto* rule = policy.kind(relationship.kind);
    relationship.endsAt = now;
    relationship.openUntil = now + (rule != nullptr ? rule->grace : std::chrono::days(0));
    relationship.updatedAt = now;
    ++relationship.version;
    return relationship;
}

api::Relationship shown(const access::Relationship& r)
{
    api::Relationship out;
    out.id = r.id;
    out.version = r.version;
    out.memberId = r.memberId;
    json::fromColumn(std::string(nameOf(r.kind)), out.kind);
    out.partyId = r.partyId;
    out.subjectId = r.subjectId;
    out.source = r.source;
    out.startsAt = r.startsAt;
    out.endsAt = r.endsAt;
    out.openUntil = r.openUntil;
    out.reason = r.reason;
    if (r.verification) json::fromColumn(*r.verification, out.verification.emplace());
    out.createdAt = r.createdAt;
    out.updatedAt = r.updatedAt;
    return out;
}

} // namespace careway::relationships
