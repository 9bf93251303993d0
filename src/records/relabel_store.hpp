#pragma once

#include "access/grant.hpp"
#include "records/relabel.hpp"
#include "sql/session.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace careway::records {

/// A walk over all records, member by member in the order of their ids.
struct Walk {
    Digest lists{}; // that it judges by
    Id after{}; // this member is done, and all before
    std::int64_t looked = 0, changed = 0;
    Instant startedAt;
    std::optional<Instant> finishedAt;
};

/// What relabelling reads and keeps, but for the records that it replaces.
class RelabelStore {
public:
    RelabelStore(sql::Session& session, access::Grant grant)
        : sql_(session)
        , grant_(std::move(grant))
    {
    }

    /// The walk, locked until the transaction ends, so that several take turns at its pieces; nothing before the first one.
    std::optional<Walk> lockWalk();
    void put(const Walk& walk);

    void add(const Tally& tally);
    Tally tally();
    void forgetTally();

    std::int64_t records();

    /// How far a piece of about so many records goes: to this member, whose records are all in it; nothing when it goes to the end.
    std::optional<Id> pieceEnd(const Id& after, std::int64_t size);

    enum class Lock { none, rows };
    /// The records of the members after one, up to another or to the end.
    std::vector<KeptRecord> piece(const Id& after, const std::optional<Id>& upTo, Lock lock);

private:
    sql::Session& sql_;
    access::Grant grant_;
};

} // namespace careway::records
