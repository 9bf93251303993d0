#include "access/gate.hpp"

#include "access/visibility.hpp"
#include "core/digest.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace careway::access {

namespace {

std::string literal(const Id& id) { return "X'" + hex(id.bytes) + '\''; }

// One row a fact: that there is the member, a relationship that holds, a release that holds and one of those to whom it may be told or, to
// the plan, who disclose, a restriction that the plan agreed to.
struct Fact {
    std::string sort, kind; // of a release the direction
    std::optional<Id> member, id, other;
    std::string information, purpose; // of a member the state
    std::optional<Date> expiresOn; // of a member the birth date
};

void addRelease(Standing& out, Fact& fact)
{
    auto known = std::find_if(out.releases.begin(), out.releases.end(), [&](const auto& each) { return each.held.id == *fact.id; });
    if (known == out.releases.end())
        known = out.releases.insert(
            known, Standing::Release{{*fact.id, partsOf(fact.information, '|'), std::move(fact.purpose), fact.expiresOn}});
    auto& disclosers = known->held.disclosers;
    if (fact.kind == "to-plan" && !disclosers) disclosers.emplace();
    if (fact.sort == "discloser") disclosers->insert(*fact.other);
    else known->recipients.push_back(*fact.other);
}

Standing::Restriction restrictionOf(const Fact& fact) { return {*fact.id, fact.other, static_cast<Labels>(std::stoi(fact.information))}; }

// The state of the home address, where a relation opens more or less by the law of that state; empty if there is none.
constexpr auto homeState = "COALESCE(JSON_UNQUOTE(JSON_EXTRACT(m.addresses, REPLACE(JSON_UNQUOTE(JSON_SEARCH(m.addresses, 'one', 'home', "
                           "NULL, '$[*].use')), '.use', '.state'))), '')";

std::string namesOf(const std::vector<Relation>& relations)
{
    std::string out = "''"; // a role without any finds none
    for (const auto each : relations)
        out += ", '" + std::string(nameOf(each)) + '\'';
    return out;
}

} // namespace

bool Gate::covers(const Grant& grant, const Id& memberId)
{
    return sql_
        .fetchOne<std::int64_t>(
            "/* see a member */ SELECT 1 FROM member m WHERE m.id = " + literal(memberId) + " AND " + visibleTo(grant, "m.id"))
        .has_value();
}

Sight Gate::sight(const Caller& caller, const Id& memberId) { return {policy_, caller, standing(caller, memberId)}; }

Standing Gate::standing(const Caller& caller, const Id& memberId) { return facts(caller, literal(memberId)); }

Sight Gate::sightOf(const Caller& caller, std::string_view table, const Id& rowId)
{
    return {policy_, caller, facts(caller, "(SELECT y.member_id FROM " + std::string(table) + " y WHERE y.id = " + literal(rowId) + ')')};
}

void Gate::markEmergencies(std::span<AuditRow> rows)
{
    const auto* kind = policy_.kind(Relation::emergency);
    std::map<std::pair<Id, Id>, std::vector<AuditRow*>> pairs; // of party and member
    for (auto& row : rows)
        if (kind != nullptr && row.partyId && row.seen.memberId && row.seen.relation.empty() && kind->holders.contains(row.role))
            pairs[{*row.partyId, *row.seen.memberId}].push_back(&row);
    if (pairs.empty()) return;
    std::string either;
    for (const auto& [pair, marked] : pairs)
        either += (either.empty() ? "" : " OR ")
            + ("(x.party_id = " + literal(pair.first) + " AND x.member_id = " + literal(pair.second) + ')');
    struct Open {
        Id party, member;
        std::optional<Id> emergency;
    };
    for (const auto& open :
        sql_.fetch<Open>("/* find open emergencies */ SELECT x.party_id, x.member_id, x.subject_id FROM relationship x WHERE (" + either
                + ") AND " + holds({Relation::emergency}, now_),
            {}, [](Open& o) { return std::tie(o.party, o.member, o.emergency); })) {
        for (auto* row : pairs.at({open.party, open.member})) {
            row->seen.relation = nameOf(Relation::emergency);
            row->seen.emergencyId = open.emergency;
        }
    }
}

Standing Gate::facts(const Caller& caller, const std::string& member)
{
    const auto held = policy_.heldBy(caller.role);
    const auto relations = namesOf(held);
    const bool ofMinors = std::any_of(held.begin(), held.end(), [&](Relation each) { return policy_.looksAtMinority(each); });
    Standing out;
    for (auto& fact : sql_.fetch<Fact>("/* relate a caller to a member */ SELECT 'member', '', m.id, m.id, NULL, '', "
                 + std::string(ofMinors ? homeState : "''") + ", m.birth_date FROM member m WHERE m.id = " + member
                 + " UNION ALL SELECT 'tie', x.kind, x.member_id, x.id, x.subject_id, '', '', NULL FROM relationship x WHERE x.member_id = "
                 + member + " AND x.party_id = " + literal(caller.party()) + " AND x.kind IN (" + relations
                 + ") AND x.starts_at <= :now AND (x.open_until IS NULL OR x.open_until > :now)"
                   " UNION ALL SELECT p.part, i.direction, i.member_id, i.id, p.party_id, i.information, i.purpose, i.expires_on"
                   " FROM information_release i JOIN release_party p ON p.member_id = i.member_id AND p.release_id = i.id AND "
                   "(p.part = 'recipient' OR (p.part = 'discloser' AND i.direction = 'to-plan'))"
                   " WHERE i.member_id = "
                 + member
                 + " AND i.state = 'active' AND (i.expires_on IS NULL OR i.expires_on >= :day)"
                   " UNION ALL SELECT 'restriction', '', q.member_id, q.id, q.party_id, CAST(CAST(q.labels AS UNSIGNED) AS CHAR), '', NULL"
                   " FROM restriction q WHERE q.member_id = "
                 + member + " AND q.state = 'accepted'",
             {{"now", now_}, {"day", dayOf(now_)}},
             [](Fact& f) { return std::tie(f.sort, f.kind, f.member, f.id, f.other, f.information, f.purpose, f.expiresOn); })) {
        if (fact.sort == "member") {
            out.memberId = fact.id;
            if (ofMinors) out.minority = policy_.minorityOf(fact.expiresOn.value(), fact.purpose, dayOf(now_));
        } else if (fact.sort == "tie") out.ties.push_back({relationNamed(fact.kind).value(), *fact.id, fact.other});
        else if (fact.sort == "restriction") out.restrictions.push_back(restrictionOf(fact));
        else addRelease(out, fact);
    }
    for (auto& each : out.releases)
        if (each.held.disclosers) each.held.disclosers = policy_.disclosersAmong(std::move(*each.held.disclosers));
    return out;
}

} // namespace careway::access
