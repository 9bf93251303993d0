#include "app/relabel.hpp"

#include "access/audit_store.hpp"
#include "app/serve.hpp"
#include "records/code_list_store.hpp"
#include "records/record_store.hpp"
#include "records/relabel_store.hpp"

#include <map>
#include <string>
#include <vector>

namespace careway::app {

namespace {

using records::RelabelStore;
using records::Walk;

/// The next piece of a walk, judged.
struct Piece {
    std::int64_t looked = 0;
    std::optional<Id> end; // nothing: the walk is at its end
    std::vector<records::KeptRecord> changed; // as they are to be
    records::Tally tally;
};

Id memberOf(const records::Record& record)
{
    return std::visit([](const auto& each) { return each.memberId; }, record);
}

Piece judged(
    RelabelStore& store, const Walk& walk, const records::CodeLists& lists, Instant now, std::int64_t size, RelabelStore::Lock lock)
{
    Piece out;
    out.end = store.pieceEnd(walk.after, size);
    for (auto& each : store.piece(walk.after, out.end, lock)) {
        ++out.looked;
        auto after = records::relabelled(each, lists, now);
        if (!after) continue;
        out.tally.add(each.record, *after);
        out.changed.push_back({std::move(*after), std::move(each.said), each.content});
    }
    return out;
}

void advance(Walk& walk, const Piece& piece, Instant now)
{
    walk.looked += piece.looked;
    walk.changed += static_cast<std::int64_t>(piece.changed.size());
    if (piece.end) walk.after = *piece.end;
    else walk.finishedAt = now;
}

RelabelStore storeIn(sql::Session& session) { return {session, access::Grant::system("relabel")}; }

records::CodeLists listsOf(sql::Session& session, Instant now) { return records::CodeListStore{session}.inForce(dayOf(now)); }

/// A run that writes.
class Run {
public:
    Run(sql::Database& database, const RelabelOrder& order, const std::function<Instant()>& clock)
        : database_(database)
        , order_(order)
        , clock_(clock)
        , id_(newId(clock()))
    {
        caller_.issuer = localIssuer;
        caller_.clientId = "careway-cli";
        caller_.subject = "careway relabel";
        caller_.role = access::Role::system;
    }

    /// Begins a walk, or takes up the one that was not finished; says which.
    bool begin()
    {
        return database_.transact([&](sql::Session& session) {
            auto store = storeIn(session);
            const auto there = store.lockWalk();
            if (there && !there->finishedAt && !order_.fromStart) return true;
            const auto now = clock_();
            Walk walk;
            walk.lists = listsOf(session, now).digest();
            walk.startedAt = now;
            store.put(walk);
            store.forgetTally();
            return false;
        });
    }

    /// One piece, in one transaction.
    Walk step()
    {
        return database_.transact([&](sql::Session& session) {
            auto store = storeIn(session);
            auto walk = store.lockWalk().value();
            if (walk.finishedAt) return walk; // by another run
            const auto now = clock_();
            const auto lists = listsOf(session, now);
            if (const auto digest = lists.digest(); digest != walk.lists) walk = anew(walk, digest);
            const auto piece = judged(store, walk, lists, now, order_.pieceSize, RelabelStore::Lock::rows);
            records::RecordStore{session}.replace(piece.changed, now);
            store.add(piece.tally);
            advance(walk, piece, now);
            store.put(walk);
            writeDown(session, piece, now);
            return walk;
        });
    }

private:
    // From its beginning, by other lists. What it has changed stays counted.
    static Walk anew(Walk walk, const Digest& lists)
    {
        walk.lists = lists;
        walk.after = Id{};
        walk.looked = 0;
        return walk;
    }

    void writeDown(sql::Session& session, const Piece& piece, Instant now) const
    {
        std::map<Id, std::int64_t> members;
        for (const auto& each : piece.changed)
            ++members[memberOf(each.record)];
        const auto request = id_.text();
        std::vector<access::AuditRow> rows;
        for (const auto& [memberId, items] : members)
            rows.push_back(access::auditRow(newId(now), {request, "relabel", {}}, caller_, {.memberId = memberId, .items = items}, "done"));
        access::AuditStore{session}.add(rows);
    }

    sql::Database& database_;
    const RelabelOrder& order_;
    const std::function<Instant()>& clock_;
    Id id_; // stands for the request in the audit
    access::Caller caller_;
};

std::string summaryOf(const Walk& walk) { return std::to_string(walk.looked) + " looked at, " + std::to_string(walk.changed) + " changed"; }

RelabelReport tried(sql::Database& database, const RelabelOrder& order, Instant now, Progress& progress)
{
    const auto lists = database.transact([&](sql::Session& session) { return listsOf(session, now); });
    RelabelReport out;
    Walk walk;
    while (!walk.finishedAt) {
        const auto piece = database.transact([&](sql::Session& session) {
            auto store = storeIn(session);
            return judged(store, walk, lists, now, order.pieceSize, RelabelStore::Lock::none);
        });
        out.tally.add(piece.tally);
        advance(walk, piece, now);
        progress.at(static_cast<std::uintmax_t>(walk.looked));
    }
    progress.end(summaryOf(walk));
    out.looked = walk.looked;
    out.changed = walk.changed;
    return out;
}

RelabelReport carriedOut(sql::Database& database, const RelabelOrder& order, const std::function<Instant()>& clock, Progress& progress)
{
    Run run(database, order, clock);
    RelabelReport out;
    out.resumed = run.begin();
    Walk walk;
    while (!walk.finishedAt) {
        walk = run.step();
        progress.at(static_cast<std::uintmax_t>(walk.looked));
    }
    progress.end(summaryOf(walk));
    out.looked = walk.looked;
    out.changed = walk.changed;
    out.tally = database.transact([](sql::Session& session) { return storeIn(session).tally(); });
    return out;
}

} // namespace

RelabelReport relabel(sql::Database& database, const RelabelOrder& order, const std::function<Instant()>& clock, Progress& progress)
{
    const auto all = database.transact([](sql::Session& session) { return storeIn(session).records(); });
    progress.begin("records", static_cast<std::uintmax_t>(all));
    return order.dryRun ? tried(database, order, clock(), progress) : carriedOut(database, order, clock, progress);
}

} // namespace careway::app
