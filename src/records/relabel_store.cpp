#include "records/relabel_store.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"
#include "sql/rows.hpp"

#include <algorithm>
#include <string>
#include <tuple>

namespace careway::records {

namespace {

constexpr auto selectWalk = R"sql(/* lock the walk of relabelling */
    SELECT lists, after_member, looked, changed, started_at, finished_at FROM relabel_walk WHERE id = 1 FOR UPDATE)sql";

constexpr auto putWalk = R"sql(/* keep the walk of relabelling */
    INSERT INTO relabel_walk (id, lists, after_member, looked, changed, started_at, finished_at)
    VALUES (1, UNHEX(:lists), UNHEX(:after), :looked, :changed, :startedAt, :finishedAt)
    ON DUPLICATE KEY UPDATE lists = VALUES(lists), after_member = VALUES(after_member), looked = VALUES(looked), changed = VALUES(changed),
        started_at = VALUES(started_at), finished_at = VALUES(finished_at))sql";

constexpr auto selectEnd = R"sql(/* find the end of a piece */
    SELECT r.member_id FROM record r WHERE r.member_id > UNHEX(:after) AND )sql";

constexpr auto selectPiece = R"sql(/* find records to relabel */
    SELECT r.type, r.document, r.content, r.said_labels, r.said_program FROM record r WHERE r.member_id > UNHEX(:after) AND )sql";

struct Row {
    std::string type, document;
    Digest content{};
    std::optional<std::string> labels, program; // as said
};

Record blank(api::RecordType type)
{
    switch (type) {
    case api::RecordType::encounter: return api::Encounter{};
    case api::RecordType::condition: return api::Condition{};
    case api::RecordType::procedure: return api::Procedure{};
    case api::RecordType::observation: return api::Observation{};
    case api::RecordType::medicationFill: return api::MedicationFill{};
    case api::RecordType::claim: break;
    }
    return api::Claim{};
}

// A SET, its words between commas.
std::vector<api::Label> labelsIn(const std::string& column)
{
    std::vector<api::Label> out;
    for (std::size_t start = 0; start < column.size();) {
        const auto end = std::min(column.find(',', start), column.size());
        json::fromColumn(column.substr(start, end - start), out.emplace_back());
        start = end + 1;
    }
    return out;
}

KeptRecord keptIn(const Row& row)
{
    api::RecordType type{};
    json::fromColumn(row.type, type);
    KeptRecord out{blank(type), {}, row.content};
    std::visit([&](auto& each) { json::fromColumn(row.document, each); }, out.record);
    if (!row.labels || !row.program) {
        out.said = saidOnce(out.record, row.content);
        return out;
    }
    out.said.labels = labelsIn(*row.labels);
    json::fromColumn(*row.program, out.said.program);
    return out;
}

} // namespace

std::optional<Walk> RelabelStore::lockWalk()
{
    return sql_.fetchOne<Walk>(
        selectWalk, {}, [](Walk& w) { return std::tie(w.lists, w.after, w.looked, w.changed, w.startedAt, w.finishedAt); });
}

void RelabelStore::put(const Walk& walk)
{
    sql_.execute(putWalk,
        {{"lists", walk.lists}, {"after", walk.after}, {"looked", walk.looked}, {"changed", walk.changed}, {"startedAt", walk.startedAt},
            {"finishedAt", walk.finishedAt}});
}

void RelabelStore::add(const Tally& tally)
{
    sql::Rows rows(sql_, "/* count what relabelling changed */ INSERT INTO relabel_tally (source, type, what, got, lost) VALUES",
        "(:source, :type, :what, :got, :lost)", "ON DUPLICATE KEY UPDATE got = got + VALUES(got), lost = lost + VALUES(lost)");
    for (const auto& [key, count] : tally.counts())
        rows.add({{"source", key.source}, {"type", key.type}, {"what", key.what}, {"got", count.got}, {"lost", count.lost}});
    rows.finish();
}

Tally RelabelStore::tally()
{
    struct Counted {
        Tally::Key key;
        Tally::Count count;
    };
    Tally out;
    for (const auto& row :
        sql_.fetch<Counted>("/* read what relabelling changed */ SELECT source, type, what, got, lost FROM relabel_tally", {},
            [](Counted& c) { return std::tie(c.key.source, c.key.type, c.key.what, c.count.got, c.count.lost); }))
        out.add(row.key, row.count);
    return out;
}

void RelabelStore::forgetTally() { sql_.execute("/* forget what relabelling changed */ DELETE FROM relabel_tally"); }

std::int64_t RelabelStore::records()
{
    return sql_
        .fetchOne<std::int64_t>("/* count records */ SELECT COUNT(*) FROM record r WHERE " + access::visibleTo(grant_, "r.member_id"))
        .value();
}

std::optional<Id> RelabelStore::pieceEnd(const Id& after, std::int64_t size)
{
    return sql_.fetchOne<Id>(selectEnd + access::visibleTo(grant_, "r.member_id") + " ORDER BY r.member_id LIMIT 1 OFFSET :before",
        {{"after", after}, {"before", size - 1}});
}

std::vector<KeptRecord> RelabelStore::piece(const Id& after, const std::optional<Id>& upTo, Lock lock)
{
    sql::Bindings bound{{"after", after}};
    auto text = selectPiece + access::visibleTo(grant_, "r.member_id");
    if (upTo) {
        text += " AND r.member_id <= UNHEX(:upTo)";
        bound.add("upTo", *upTo);
    }
    if (lock == Lock::rows) text += " FOR UPDATE";
    std::vector<KeptRecord> out;
    for (const auto& row :
        sql_.fetch<Row>(text, bound, [](Row& r) { return std::tie(r.type, r.document, r.content, r.labels, r.program); }))
        out.push_back(keptIn(row));
    return out;
}

} // namespace careway::records
