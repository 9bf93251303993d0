#include "access/sight.hpp"

#include "access/visibility.hpp"
#include "core/digest.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <span>

namespace careway::access {

namespace {

// Themselves, what their tie rests on, or a class of recipients into which it puts them.
bool goesBy(const Policy& policy, const Caller& caller, const Standing::Tie& tie, const Id& party)
{
    if (party == caller.party() || party == tie.subjectId) return true;
    const auto* kind = policy.kind(tie.relation);
    return kind != nullptr && kind->classIds.contains(party);
}

Labels closedTo(const Policy& policy, const Caller& caller, const Standing& standing, const Standing::Tie& tie)
{
    Labels out = 0;
    for (const auto& each : standing.restrictions)
        if (weighsOn(policy, caller, tie, each)) out |= each.labels;
    return out;
}

Opening without(Labels closed, Opening opening)
{
    for (auto& bases : opening.labels)
        for (auto& open : bases)
            open &= static_cast<Labels>(~closed);
    return opening;
}

std::vector<HeldRelease> lettingDisclose(const std::vector<HeldRelease>& held, const std::optional<Id>& maker)
{
    std::vector<HeldRelease> out;
    std::copy_if(held.begin(), held.end(), std::back_inserter(out), [&](const HeldRelease& each) { return each.lets(maker); });
    return out;
}

std::set<Id> makersIn(const std::vector<HeldRelease>& held)
{
    std::set<Id> out;
    for (const auto& each : held)
        if (each.disclosers) out.insert(each.disclosers->begin(), each.disclosers->end());
    return out;
}

Way wayOf(const Policy& policy, const Caller& caller, const Standing& standing, const Standing::Tie& tie)
{
    Way out;
    out.relation = tie.relation;
    out.relationshipId = tie.relationshipId;
    if (tie.relation == Relation::emergency) out.emergencyId = tie.subjectId;
    const auto closed = closedTo(policy, caller, standing, tie);
    const auto opening
        = [&](std::span<const HeldRelease> held) { return without(closed, policy.opening(tie.relation, held, standing.minority)); };
    std::vector<HeldRelease> held;
    for (const auto& each : standing.releases) {
        if (!mayBeToldBy(policy, caller, tie, each) || !serves(policy, caller, each)) continue;
        held.push_back(each.held);
        out.releases.push_back({each.held, opening({&each.held, 1})});
    }
    out.bare = opening({});
    out.open = opening(lettingDisclose(held, std::nullopt));
    for (const auto& maker : makersIn(held))
        if (const auto open = opening(lettingDisclose(held, maker)); open != out.open) out.from.emplace(maker, open);
    return out;
}

Way impliedWay(const Policy& policy, Relation relation)
{
    Way out;
    out.relation = relation;
    out.bare = out.open = policy.opening(relation, {});
    return out;
}

// For each label that is closed without one, the first release that opens it.
std::vector<const HeldRelease*> neededFor(const Way& way, const Protection& record)
{
    std::vector<const HeldRelease*> out;
    auto closed = static_cast<Labels>(record.labels & ~way.bare.at(record.source, record.basis));
    for (const auto& each : way.releases) {
        if (!each.release.lets(record.maker)) continue;
        const auto opens = static_cast<Labels>(closed & each.open.at(record.source, record.basis));
        if (opens == 0) continue;
        out.push_back(&each.release);
        closed &= static_cast<Labels>(~opens);
    }
    return out;
}

std::string cell(std::size_t source, std::size_t basis)
{
    return "('" + std::string(nameOf(static_cast<Source>(source))) + "', '" + std::string(nameOf(static_cast<Basis>(basis))) + "')";
}

// What labels must not be there, and whether there must be one, for the open ones to be all.
std::string labelsWithin(std::string_view alias, Labels open)
{
    const std::string column = std::string(alias) + ".labels";
    const auto closed = static_cast<unsigned>(everyLabel & ~open & ~bitOf(Label::general));
    std::string out;
    if (closed != 0) out = '(' + column + " & " + std::to_string(closed) + ") = 0";
    if ((open & bitOf(Label::general)) == 0) out += std::string(out.empty() ? "" : " AND ") + column + " <> ''";
    return out;
}

std::string shownBy(const Opening& opening, std::string_view alias)
{
    std::map<Labels, std::string> cells;
    for (std::size_t source = 0; source < opening.labels.size(); ++source)
        for (std::size_t basis = 0; basis < opening.labels[source].size(); ++basis) {
            auto& where = cells[opening.labels[source][basis]];
            where += (where.empty() ? "" : ", ") + cell(source, basis);
        }
    std::string out;
    for (const auto& [open, where] : cells) {
        if (open == 0) continue;
        const auto labels = labelsWithin(alias, open);
        std::string condition;
        if (cells.size() > 1)
            condition = '(' + std::string(alias) + ".source_program, " + std::string(alias) + ".basis) IN (" + where + ')';
        if (!labels.empty()) condition += (condition.empty() ? "" : " AND ") + labels;
        if (condition.empty()) return "TRUE";
        out += (out.empty() ? "(" : " OR (") + condition + ')';
    }
    return out.empty() ? "FALSE" : out;
}

std::string literal(const Id& id) { return "X'" + hex(id.bytes) + '\''; }

// That no restriction weighs on a row under `alias` for who holds a tie x of the kind.
std::string unrestricted(const RelationshipKind& kind, const Caller& caller, std::string_view alias)
{
    if (!kind.restrictable) return "";
    const auto labels = std::string(alias) + ".labels";
    std::string names = literal(caller.party());
    for (const auto& each : kind.classIds)
        names += ", " + literal(each);
    return " AND NOT EXISTS (SELECT 1 FROM restriction q WHERE q.member_id = x.member_id AND q.state = 'accepted'"
           " AND (q.party_id IS NULL OR q.party_id = x.subject_id OR q.party_id IN ("
        + names + ")) AND (q.labels & IF(" + labels + " = '', " + std::to_string(bitOf(Label::general)) + ", " + labels + " + 0)) <> 0)";
}

} // namespace

bool mayBeToldBy(const Policy& policy, const Caller& caller, const Standing::Tie& tie, const Standing::Release& release)
{
    return std::any_of(
        release.recipients.begin(), release.recipients.end(), [&](const Id& each) { return goesBy(policy, caller, tie, each); });
}

bool serves(const Policy& policy, const Caller& caller, const Standing::Release& release)
{
    return policy.serves(release.held.purpose, caller.purposeOfUse());
}

bool weighsOn(const Policy& policy, const Caller& caller, const Standing::Tie& tie, const Standing::Restriction& restriction)
{
    const auto* kind = policy.kind(tie.relation);
    if (kind != nullptr && !kind->restrictable) return false;
    return !restriction.partyId || goesBy(policy, caller, tie, *restriction.partyId);
}

Sight::Sight(const Policy& general, const Caller& caller, const Standing& standing)
    : memberId_(standing.memberId)
{
    if (!memberId_) return;
    const auto& policy = general.under(caller.purposeOfUse());
    const auto implied = Policy::impliedBy(caller);
    if (implied && (*implied != Relation::self || caller.memberId == memberId_)) ways_.push_back(impliedWay(policy, *implied));
    for (const auto& tie : standing.ties)
        ways_.push_back(wayOf(policy, caller, standing, tie));
    std::erase_if(ways_, [](const Way& way) { return way.open == Opening{} && way.from.empty(); });
    // What is opened in an emergency is marked: it comes last, for what nothing else opens.
    std::stable_partition(ways_.begin(), ways_.end(), [](const Way& way) { return way.relation != Relation::emergency; });
}

const Opening& Way::openTo(const Protection& record) const
{
    const auto found = record.maker ? from.find(*record.maker) : from.end();
    return found == from.end() ? open : found->second;
}

bool Sight::blind() const { return ways_.empty(); }

bool Sight::minds() const
{
    return std::any_of(ways_.begin(), ways_.end(), [](const Way& way) { return !way.from.empty(); });
}

std::optional<Path> Sight::pathTo(const Protection& record) const
{
    for (const auto& way : ways_)
        if (way.bare.shows(record)) return Path{&way, {}};
    for (const auto& way : ways_)
        if (way.openTo(record).shows(record)) return Path{&way, neededFor(way, record)};
    return std::nullopt;
}

std::string Sight::predicate(std::string_view alias, std::string_view maker) const
{
    std::string out = "FALSE";
    const auto either = [&](const std::string& shown) { out = out == "FALSE" ? shown : out + " OR " + shown; };
    for (const auto& way : ways_) {
        const auto shown = shownBy(way.open, alias);
        if (shown == "TRUE") return shown;
        either(shown);
        if (maker.empty()) continue;
        for (const auto& [id, open] : way.from)
            either('(' + std::string(maker) + " = " + literal(id) + " AND (" + shownBy(open, alias) + "))");
    }
    return out == "FALSE" ? out : '(' + out + ')';
}

std::string seenAmongAll(const Policy& general, const Caller& caller, Instant now, std::string_view alias)
{
    const auto& policy = general.under(caller.purposeOfUse());
    const auto member = std::string(alias) + ".member_id";
    std::string out = "FALSE";
    if (const auto implied = Policy::impliedBy(caller); implied && *implied != Relation::self)
        out += " OR " + shownBy(policy.opening(*implied, {}), alias);
    for (const auto relation : policy.heldBy(caller.role)) {
        if (relation == Relation::emergency) continue; // opens one member, to be looked at
        out += " OR ((" + shownBy(policy.opening(relation, {}), alias) + ") AND " + member
            + " IN (SELECT x.member_id FROM relationship x WHERE x.party_id = " + literal(caller.party()) + " AND " + holds({relation}, now)
            + unrestricted(*policy.kind(relation), caller, alias) + "))";
    }
    return '(' + out + ')';
}

std::string seenByTeam(const Policy& policy, Relation relation, std::string_view alias)
{
    const auto shown = '(' + shownBy(policy.opening(relation, {}), alias) + ')';
    const auto* kind = policy.kind(relation);
    if (kind != nullptr && !kind->restrictable) return shown;
    return '(' + shown + " AND NOT EXISTS (SELECT 1 FROM restriction q WHERE q.member_id = " + std::string(alias)
        + ".member_id AND q.state = 'accepted'))";
}

} // namespace careway::access
