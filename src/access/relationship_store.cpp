#include "access/relationship_store.hpp"

#include "access/visibility.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::access {

namespace {

constexpr auto insertInto
    = "/* take up relationships */ INSERT INTO relationship (member_id, id, version, kind, party_id, subject_id, source, "
      "starts_at, ends_at, open_until, reason, verification, part2, created_at, updated_at) VALUES";

constexpr auto row
    = "(UNHEX(:member), UNHEX(:id), :version, :kind, UNHEX(:party), UNHEX(:subject), :source, :startsAt, :endsAt, :openUntil, "
      ":reason, :verification, :part2, :createdAt, :updatedAt)";

// An end that is not there is later than any. Known again and no farther, the row stays as it was: that is judged before it is changed.
const std::string farther
    = "(VALUES(starts_at) < starts_at OR (ends_at IS NOT NULL AND (VALUES(ends_at) IS NULL OR VALUES(ends_at) > ends_at)))";
const std::string theLater = "ON DUPLICATE KEY UPDATE version = version + " + farther + ", updated_at = IF(" + farther
    + ", VALUES(updated_at), updated_at), starts_at = LEAST(starts_at, VALUES(starts_at)), "
      "open_until = IF(open_until IS NULL OR VALUES(open_until) IS NULL, NULL, GREATEST(open_until, VALUES(open_until))), "
      "ends_at = IF(ends_at IS NULL OR VALUES(ends_at) IS NULL, NULL, GREATEST(ends_at, VALUES(ends_at))), "
      "part2 = part2 AND VALUES(part2)";

constexpr auto theLatest = "ON DUPLICATE KEY UPDATE version = version + 1, party_id = VALUES(party_id), starts_at = VALUES(starts_at), "
                           "ends_at = VALUES(ends_at), open_until = VALUES(open_until), updated_at = VALUES(updated_at)";

constexpr auto updateEnd = R"sql(/* end a relationship */
    UPDATE relationship
    SET version = :version, ends_at = :endsAt, open_until = :openUntil, updated_at = :updatedAt
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

constexpr auto endResting = R"sql(/* end what rests on somebody */
    UPDATE relationship
    SET version = version + 1, ends_at = :endsAt, open_until = :endsAt, updated_at = :now
    WHERE member_id = UNHEX(:member) AND subject_id = UNHEX(:subject) AND (ends_at IS NULL OR ends_at > :endsAt))sql";

sql::Bindings bindings(const Relationship& r)
{
    return {{"member", r.memberId}, {"id", r.id}, {"version", r.version}, {"kind", nameOf(r.kind)}, {"party", r.partyId},
        {"subject", r.subjectId}, {"source", r.source}, {"startsAt", r.startsAt}, {"endsAt", r.endsAt}, {"openUntil", r.openUntil},
        {"reason", r.reason}, {"verification", r.verification}, {"part2", r.part2}, {"createdAt", r.createdAt}, {"updatedAt", r.updatedAt}};
}

std::string toldOf(RelationshipStore::Part2 part2) { return part2 == RelationshipStore::Part2::shown ? "" : " AND NOT t.part2"; }

std::string coveredOrOwn(const Grant& grant, RelationshipStore::Part2 part2)
{
    return "((" + visibleTo(grant, "t.member_id") + toldOf(part2) + ") OR t.party_id = UNHEX(:party))";
}

std::optional<Relationship> first(std::vector<Relationship> found)
{
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

} // namespace

Page<Relationship> RelationshipStore::list(const Grant& grant, const Id& memberId, Part2 part2, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    auto where = "t.member_id = UNHEX(:member) AND " + visibleTo(grant, "t.member_id") + toldOf(part2);
    if (!page.after.empty()) {
        where += " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    return Page<Relationship>::of(read(where + " ORDER BY t.id LIMIT :limit", bound), page.limit);
}

std::optional<Relationship> RelationshipStore::find(const Grant& grant, const Id& party, Part2 part2, const Id& id)
{
    return first(read("t.id = UNHEX(:id) AND " + coveredOrOwn(grant, part2), {{"id", id}, {"party", party}}));
}

std::optional<Relationship> RelationshipStore::lock(const Grant& grant, const Id& party, Part2 part2, const Id& id)
{
    return first(read("t.id = UNHEX(:id) AND " + coveredOrOwn(grant, part2) + " FOR UPDATE", {{"id", id}, {"party", party}}));
}

std::vector<Relationship> RelationshipStore::held(const Id& party, const std::vector<Relation>& kinds, Instant now, std::int64_t most)
{
    return read("t.id IN (SELECT x.id FROM relationship x WHERE x.party_id = UNHEX(:party) AND " + holds(kinds, now)
            + ") ORDER BY t.id LIMIT :most",
        {{"party", party}, {"most", most}});
}

std::vector<Relationship> RelationshipStore::read(const std::string& where, const sql::Bindings& bound)
{
    struct Row {
        Relationship relationship;
        std::string kind;
    };
    std::vector<Relationship> out;
    for (auto& each :
        sql_.fetch<Row>("/* read relationships */ SELECT t.member_id, t.id, t.version, t.kind, t.party_id, t.subject_id, t.source, "
                        "t.starts_at, t.ends_at, t.open_until, t.reason, t.verification, t.created_at, t.updated_at "
                        "FROM relationship t WHERE "
                + where,
            bound, [](Row& each) {
                auto& r = each.relationship;
                return std::tie(r.memberId, r.id, r.version, each.kind, r.partyId, r.subjectId, r.source, r.startsAt, r.endsAt, r.openUntil,
                    r.reason, r.verification, r.createdAt, r.updatedAt);
            })) {
        each.relationship.kind = relationNamed(each.kind).value();
        out.push_back(std::move(each.relationship));
    }
    return out;
}

void RelationshipStore::insert(const Relationship& relationship) { upsert({&relationship, 1}, ""); }

void RelationshipStore::update(const Relationship& relationship)
{
    sql_.execute(updateEnd,
        {{"version", relationship.version}, {"endsAt", relationship.endsAt}, {"openUntil", relationship.openUntil},
            {"updatedAt", relationship.updatedAt}, {"member", relationship.memberId}, {"id", relationship.id}});
}

void RelationshipStore::extend(std::span<const Relationship> relationships) { upsert(relationships, theLater); }

void RelationshipStore::put(std::span<const Relationship> relationships) { upsert(relationships, theLatest); }

void RelationshipStore::upsert(std::span<const Relationship> relationships, std::string_view onDuplicate)
{
    sql::Rows rows(sql_, insertInto, row, std::string(onDuplicate));
    for (const auto& each : relationships)
        rows.add(bindings(each));
    rows.finish();
}

void RelationshipStore::endWith(const Id& memberId, const Id& subjectId, Instant endsAt, Instant now)
{
    sql_.execute(endResting, {{"endsAt", endsAt}, {"now", now}, {"member", memberId}, {"subject", subjectId}});
}

} // namespace careway::access
