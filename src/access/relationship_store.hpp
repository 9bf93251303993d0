#pragma once

#include "access/grant.hpp"
#include "access/relationship.hpp"
#include "core/page.hpp"
#include "sql/session.hpp"

#include <optional>
#include <span>
#include <vector>

namespace careway::access {

class RelationshipStore {
public:
    explicit RelationshipStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Whether those that tell of care in a program of Part 2 are there.
    enum class Part2 { shown, hidden };

    /// Of one member, in the order of ids, under a grant; `after` holds the last one's text.
    Page<Relationship> list(const Grant& grant, const Id& memberId, Part2 part2, const PageRequest& page);
    /// One that the grant covers, or of the party itself; the lock keeps it from change until the end of the transaction.
    std::optional<Relationship> find(const Grant& grant, const Id& party, Part2 part2, const Id& id);
    std::optional<Relationship> lock(const Grant& grant, const Id& party, Part2 part2, const Id& id);

    /// What a party holds now of some kinds, of whatever members, in the order of ids.
    std::vector<Relationship> held(const Id& party, const std::vector<Relation>& kinds, Instant now, std::int64_t most);

    void insert(const Relationship& relationship);
    /// Writes when it ends.
    void update(const Relationship& relationship);

    /// Takes up what happened: one that is there reaches as far as either says.
    void extend(std::span<const Relationship> relationships);
    /// Takes up what was decided: one that is there begins and ends as it is said now.
    void put(std::span<const Relationship> relationships);
    /// What rests on a supporter or representative ends with them.
    void endWith(const Id& memberId, const Id& subjectId, Instant endsAt, Instant now);

private:
    std::vector<Relationship> read(const std::string& where, const sql::Bindings& bound);
    void upsert(std::span<const Relationship> relationships, std::string_view onDuplicate);

    sql::Session& sql_;
};

} // namespace careway::access
